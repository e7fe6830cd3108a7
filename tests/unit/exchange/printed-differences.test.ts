import { expect, it } from 'vitest';
import { DELIVERED } from '#shared/catalog/catalogue.ts';
import { NO_ANSWERS } from '#shared/exchange/answers.ts';
import { withFound } from '#shared/exchange/found-in-data.ts';
import { guessMapping } from '#shared/exchange/guess-mapping.ts';
import { printedDifferences } from '#shared/exchange/printed-differences.ts';
import { bytes } from './bytes.ts';
import { allOf, readTable } from './reading.ts';

function told(text: string): string[] {
  const table = readTable(bytes(text), 'team.csv');
  const mapping = guessMapping(table.columns, DELIVERED);
  return allOf(printedDifferences(table, mapping, withFound(table, mapping, NO_ANSWERS), DELIVERED));
}

// 573.25 and 650.5 N, by hand: 77.25 of 650.5, of 1223.75 and of 611.875.
it.each([
  ['11.88', 'right minus left, over the higher'],
  ['11.9 R', 'right minus left, over the higher'],
  ['-6.31', 'left minus right, over both'],
  ['-12 %', 'left minus right, over the higher'],
  ['12.63', 'the difference over the mean'],
  ['113.5', 'right over left'],
])('tells the formula of %s', (printed, words) => {
  expect(told(`name,date,L quad (N),R quad (N),Quad asymmetry\nA,2026-01-20,573.25,650.5,${printed}`)).toEqual([
    `Quad asymmetry is not imported. It agrees with its left and right in 1 of 1 rows, as ${words}.`,
  ]);
});

it('tells where none fits, and that a letter on the wrong side does not', () => {
  const [none] = told('name,L quad (N),R quad (N),Quad asymmetry\nA,573.25,650.5,4.01\nB,100,100,NA');
  expect(none).toBe('Quad asymmetry is not imported. No known formula gives it from its left and right.');
  expect(told('name,L quad,R quad,Quad asymmetry\nA,573.25,650.5,11.9 L')[0]).toContain('No known formula');
});

it('looks among the rows of a file that names its tests, with decimal commas', () => {
  const text = 'name;test;Left (N);Right (N);Diff %\nA;nordic;573,25;650,5;11,88\nA;quad;400;300;-25,0\nB;quad;1;2;x';
  expect(told(text)).toEqual([
    'Diff % is not imported. It agrees with its left and right in 2 of 2 rows, as right minus left, over the higher.',
  ]);
});

it('compares each column with the sides of its own test, and nothing where they are not there', () => {
  const header = 'name,L quad (N),R quad (N),L nordic (N),R nordic (N),Quad imbalance,Nordic imbalance';
  expect(told(`${header}\nA,100,90,200,220,10.0,-4.76`)).toEqual([
    'Quad imbalance is not imported. It agrees with its left and right in 1 of 1 rows, as stronger minus weaker, over the stronger, as here.',
    'Nordic imbalance is not imported. It agrees with its left and right in 1 of 1 rows, as left minus right, over both.',
  ]);
  expect(told('name,L quad (N),Quad imbalance,H:Q ratio\nA,100,10,60')).toEqual([]);
});

it('says nothing where a side has several trials beside each other, of which none alone gives it', () => {
  const header = 'name,L quad 1 (N),L quad 2 (N),R quad 1 (N),R quad 2 (N),Quad asymmetry';
  expect(told(`${header}\nA,573.25,570,650.5,640,12.1`)).toEqual([]);
});
