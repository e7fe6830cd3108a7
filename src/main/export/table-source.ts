import type { Cell, ExportTable } from '#shared/export/columns.ts';

/** Where an export reads: each table page by page, all of one moment. */
export interface TableSource {
  pages(table: ExportTable): AsyncIterable<Cell[][]>;
}
