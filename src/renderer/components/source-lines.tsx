import type { Sourced } from '#shared/catalog/citation.ts';
import { citation } from '#shared/catalog/citations.ts';
import { SourceLine } from './source-line.tsx';

/** Sources one below the other, each with its grade and what was taken from it. */
export function SourceLines({ sources }: { sources: readonly Sourced[] }) {
  return sources.map((source) => (
    <SourceLine
      key={`${source.citation} ${source.note}`}
      citation={citation(source.citation)}
      grade={source.grade}
      note={source.note}
    />
  ));
}
