/** One import, so that the sessions it brought can be told apart. */
export interface ImportBatchTable {
  id: string;
  file_name: string;
  /** Digest of the file's bytes: the same file again is recognised. */
  digest: string;
  created_at: string;
  undone_at: string | null;
}

/** A session as an import wrote it: another digest now means that it was edited since. */
export interface ImportSessionTable {
  session_id: string;
  import_id: string;
  digest: string;
}

/** What an import did to an athlete. */
export interface ImportAthleteTable {
  import_id: string;
  athlete_id: string;
  added: 0 | 1;
  /** JSON of the columns that were changed, as they were and as they became; all of them for an added athlete. */
  before: string;
  after: string;
  /** JSON list of squads that were joined, by id. */
  squads: string;
}

/** A squad that an import made. */
export interface ImportSquadTable {
  squad_id: string;
  import_id: string;
}

/** How the columns of a header were mapped last, and what was answered. */
export interface ImportMappingTable {
  /** Digest of the names of the columns. */
  fingerprint: string;
  /** JSON */
  mapping: string;
  /** JSON */
  answers: string;
  used_at: string;
}
