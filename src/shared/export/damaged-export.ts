/** A file that cannot be taken back as an export. The message says why, and what to do about it. */
export class DamagedExport extends Error {}
