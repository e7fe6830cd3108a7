import type { Basis } from '../../analysis/tested-session.ts';
import type { ColumnMeaning } from '../columns.ts';
import type { Table } from '../read-table.ts';

/** A kind of file that is known by its header. It proposes; the coach confirms what the file itself does not say. */
export interface FileFormat {
  id: string;
  /** "Fukuchi 2017, hip strength of 28 runners" */
  name: string;
  /** Where the data come from and under which licence, where that has to be named. */
  attribution: string | null;
  matches(columns: string[]): boolean;
  /** The same table without the format's own quirks: dates, missing marks, one row a test. */
  normalise(table: Table): Table;
  /** What a column of the normalised table holds. */
  meaningOf(column: string): ColumnMeaning;
  /** What a value stands for, where the format leaves no doubt; else it is asked. */
  basis: { kind: Basis; trials: number | null } | null;
  /** Proposed answers with the reason, by the id of the question. */
  proposals: {
    units: Record<string, { unit: string; why: string }>;
    basis: { kind: Basis; why: string } | null;
    testDateHint: string | null;
  };
}
