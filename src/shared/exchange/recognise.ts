import type { Mapping } from './columns.ts';
import type { FileFormat } from './formats/file-format.ts';
import { FUKUCHI } from './formats/fukuchi.ts';
import { guessMapping } from './guess-mapping.ts';

const FORMATS: FileFormat[] = [FUKUCHI];

/** The format a header belongs to, if it is a known one. */
export function recognise(columns: string[]): FileFormat | null {
  return FORMATS.find((format) => format.matches(columns)) ?? null;
}

/** What the columns probably hold: by the format, else by the words of the header. */
export function proposeMapping(columns: string[], format: FileFormat | null): Mapping {
  return format ? columns.map((column) => format.meaningOf(column)) : guessMapping(columns);
}
