import { expect, test } from 'vitest';
import { parseNumber } from '#renderer/components/parse-number.ts';

test.each([
  ['12,5', 12.5],
  ['12.5', 12.5],
  [' 1 250 ', 1250],
  ['−3', -3],
  [',5', 0.5],
  ['7,', 7],
])('%j is a number', (text, value) => {
  expect(parseNumber(text)).toEqual({ kind: 'number', value });
});

test('blank is empty, never zero', () => {
  expect(parseNumber('  ')).toEqual({ kind: 'empty' });
});

test.each(['1.234,5', '1,234.5', '12a', '-', '1e3', 'NaN'])('%j is refused rather than guessed', (text) => {
  expect(parseNumber(text)).toEqual({ kind: 'invalid' });
});
