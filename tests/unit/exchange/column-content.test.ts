import { expect, it } from 'vitest';
import { contentOf } from '#shared/exchange/column-facts.ts';
import { readTable } from './reading.ts';

it.each([
  ['412,5;-;430 N;n/a', 'numbers'],
  ['1.234;2,5;12;seven', 'numbers'],
  ['03.04.2026;04.04.2026', 'text'],
  ['left;right;3', 'text'],
  ['-;;N/A', 'nothing'],
])('a column of %s holds %s', (cells, content) => {
  const lines = ['Name;Other', ...cells.split(';').map((cell, index) => `Runner ${index};${cell}`)];
  const table = readTable(new TextEncoder().encode(lines.join('\n')), 'squad.csv');
  expect(contentOf(table, 1)).toBe(content);
});
