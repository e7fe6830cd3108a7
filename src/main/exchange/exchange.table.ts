/** One import, so that the sessions it brought can be told apart. */
export interface ImportBatchTable {
  id: string;
  file_name: string;
  /** Digest of the file's bytes: the same file again is recognised. */
  digest: string;
  created_at: string;
}
