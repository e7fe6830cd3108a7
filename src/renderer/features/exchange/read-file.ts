import type { TablePreview } from '#shared/contract/exchange.ts';

/** A file that was read and is being prepared. */
export interface ReadFile {
  /** Tells one choice of a file from the next, even of the same file. */
  key: number;
  file: File;
  table: TablePreview;
}
