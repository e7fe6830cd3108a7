/** What a spreadsheet could take for the beginning of a formula, the full-width forms included, or our own mark. */
const RISKY = /^[=+\-@\t\r\n＝＋－＠']/u;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/** Stands before a text that a spreadsheet must not calculate, and before a text that begins with it. */
const MARK = "'";

/** Text that no spreadsheet takes for a formula: an apostrophe is put before it where it could. Numbers stay. */
export function neutralText(text: string): string {
  return RISKY.test(text) && !NUMBER.test(text) ? MARK + text : text;
}

/** The text that was given to `neutralText`, whichever it was. */
export function originalText(neutral: string): string {
  return neutral.startsWith(MARK) ? neutral.slice(MARK.length) : neutral;
}

/** A text cell of an export. Where a cell may be empty, a text without letters is a lone apostrophe. */
export function toTextCell(text: string | null, required: boolean): string {
  if (text === null) return '';
  return text === '' && !required ? MARK : neutralText(text);
}

/** The other way round. */
export function fromTextCell(cell: string, required: boolean): string | null {
  return cell === '' && !required ? null : originalText(cell);
}
