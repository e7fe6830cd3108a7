/** Rows a statement: with the widest table (19 columns) well under the 32,766 values that SQLite takes at once. */
const CHUNK = 500;

/** A list in parts that one statement can carry. */
export function* inChunks<T>(list: T[], size = CHUNK): Generator<T[]> {
  for (let start = 0; start < list.length; start += size) yield list.slice(start, start + size);
}
