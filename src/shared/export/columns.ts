/** What a column holds. Instants are ISO text in UTC, dates ISO text without a time zone. */
export type ColumnType = 'text' | 'integer' | 'number' | 'date' | 'date-or-year' | 'instant' | 'json';

/** One column of an exported table, as its data dictionary tells it. */
export interface ExportColumn {
  name: string;
  type: ColumnType;
  /** Never empty. */
  required: boolean;
  /** Unit of a number; null for words and for bare numbers. */
  unit: string | null;
  meaning: string;
  /** All values that are possible; null where any is. */
  allowed: readonly (string | number)[] | null;
  /** The table whose id stands here. */
  references: string | null;
}

/** One exported table. */
export interface ExportTable {
  name: string;
  /** What one row stands for. */
  row: string;
  /** Columns that together name a row. */
  key: readonly string[];
  /** Columns that together are in no two rows, beside the key. */
  unique: readonly string[] | null;
  /** Written by the application itself, so that a database with such rows still counts as empty. */
  ownedBy: 'coach' | 'application';
  columns: readonly ExportColumn[];
}

/** A value as it is stored; JSON stays the text that is stored. */
export type Cell = string | number | null;

type More = Partial<Pick<ExportColumn, 'unit' | 'allowed' | 'references'>>;

const column =
  (type: ColumnType, required: boolean) =>
  (name: string, meaning: string, more: More = {}): ExportColumn => ({
    name,
    type,
    required,
    meaning,
    unit: more.unit ?? null,
    allowed: more.allowed ?? null,
    references: more.references ?? null,
  });

/** Columns that are never empty, by type. */
export const always = {
  text: column('text', true),
  integer: column('integer', true),
  number: column('number', true),
  date: column('date', true),
  instant: column('instant', true),
  json: column('json', true),
};

/** Columns that may be empty, by type. */
export const maybe = {
  text: column('text', false),
  integer: column('integer', false),
  number: column('number', false),
  birth: column('date-or-year', false),
  instant: column('instant', false),
};

export const id = (what: string) => always.text('id', `Id of the ${what} (UUID).`);
export const refers = (name: string, table: string, meaning: string) =>
  always.text(name, meaning, { references: table });
export const createdAt = always.instant('created_at', 'When it was made.');
export const version = always.integer('version', 'Counted up by each change, from 1.');

/** A table of the coach's with the key `id`. */
export function table(
  name: string,
  row: string,
  columns: ExportColumn[],
  more: Partial<Pick<ExportTable, 'key' | 'unique' | 'ownedBy'>> = {},
): ExportTable {
  return {
    name,
    row,
    columns,
    key: more.key ?? ['id'],
    unique: more.unique ?? null,
    ownedBy: more.ownedBy ?? 'coach',
  };
}
