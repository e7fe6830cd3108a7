import type { Basis } from '../../analysis/tested-session.ts';
import type { ColumnMeaning } from '../columns.ts';

/** A kind of file that is known by its header. It proposes; the coach confirms what the file itself does not say. */
export interface FileFormat {
  id: string;
  /** "Fukuchi 2017, hip strength of 28 runners" */
  name: string;
  /** Where the data come from and under which licence, where that has to be named. */
  attribution: string | null;
  matches(columns: string[]): boolean;
  meaningOf(column: string): ColumnMeaning;
  /** Proposed answers with the reason, by the id of the question. */
  proposals: {
    units: Record<string, { unit: string; why: string }>;
    basis: { kind: Basis; why: string } | null;
    testDateHint: string | null;
  };
}
