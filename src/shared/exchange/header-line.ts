import { isMissing, looksLikeValue } from './cells.ts';

/** Lines above the header that may be a title, a date or the like. */
const TITLES = 10;

/** Lines below the header that are looked at. */
const BELOW = 3;

/**
 * The place of the header among lines that are not blank: the first line, or the line of names under titles. A first
 * line that could be the header itself stays.
 */
export function headerIn(lines: readonly (readonly string[])[]): number {
  const top = lines.slice(0, TITLES + BELOW).map((cells) => cells.filter((cell) => cell !== ''));
  const places = [...top.keys()].slice(1, TITLES);
  const under = places.find((at) => isUnderTitles(top, at));
  if (under !== undefined) return under;
  const at = top.slice(0, TITLES).findIndex((cells) => cells.length > 1);
  return at > 0 && !top[at]?.some(looksLikeValue) ? at : 0;
}

/** Whether a line holds names of columns: values stand below them, about as wide, and it is wider than all above it. */
function isUnderTitles(top: readonly string[][], at: number): boolean {
  const header = top[at] ?? [];
  const needed = top.slice(0, at).map((cells) => (isTitle(cells) ? cells.length + 1 : cells.length * 2));
  if (header.length < Math.max(...needed) || header.some((cell) => isMissing(cell) || looksLikeValue(cell)))
    return false;
  const below = top.slice(at + 1, at + 1 + BELOW);
  return (
    below.every((cells) => cells.length <= header.length + 1) &&
    below.some((cells) => cells.length * 2 > header.length) &&
    below.some((cells) => cells.some(looksLikeValue))
  );
}

/** "Squad:" beside "A", "Tested on" beside a date: no names of columns. */
function isTitle(cells: readonly string[]): boolean {
  return cells.some((cell) => /:(\s|$)/.test(cell) || looksLikeValue(cell));
}
