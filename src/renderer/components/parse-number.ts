/** What was typed: a number, nothing, or something that is no number. */
export type ParsedNumber = { kind: 'number'; value: number } | { kind: 'empty' } | { kind: 'invalid' };

/**
 * A number as coaches type it, with a decimal point or comma. A second separator is refused: "1.234,5" and "1,234.5"
 * mean the same number in two countries, and a guess would be off by a thousand.
 */
export function parseNumber(text: string): ParsedNumber {
  const typed = text.replace(/[\s\u00a0\u202f]/g, '').replace('\u2212', '-');
  if (typed === '') return { kind: 'empty' };
  if (!/^-?(\d+[.,]?\d*|[.,]\d+)$/.test(typed)) return { kind: 'invalid' };
  return { kind: 'number', value: Number(typed.replace(',', '.')) };
}
