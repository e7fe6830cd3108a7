/** A file that holds no table the importer can read. The message says why, and what to do about it. */
export class UnreadableTable extends Error {}
