import fs from 'node:fs';
import path from 'node:path';
import { DELIVERED } from '#shared/catalog/catalogue.ts';
import { type Answers, NO_ANSWERS } from '#shared/exchange/answers.ts';
import { proposeMapping, recognise } from '#shared/exchange/recognise.ts';
import { readTable } from './reading.ts';

export const FUKUCHI_FILE = 'fukuchi2017_runners_hip_strength.tsv';

export function fukuchiBytes(): Uint8Array {
  return new Uint8Array(fs.readFileSync(path.join('resources', 'example', FUKUCHI_FILE)));
}

/** The published file, read, with the mapping that is proposed for it. */
export function fukuchiTable() {
  const table = readTable(fukuchiBytes(), FUKUCHI_FILE);
  const format = recognise(table.columns);
  return { table, format, mapping: proposeMapping(table.columns, format, DELIVERED) };
}

/** Place of `InjuryOnDate`, the one column with mixed dates. */
export const ONSET_COLUMN = 17;

export const FUKUCHI_ANSWERS: Answers = {
  ...NO_ANSWERS,
  units: { force: 'kgf' },
  dateOrders: { [ONSET_COLUMN]: 'keep-text' },
  testDate: '2017-05-09',
  basis: { kind: 'mean', trials: null },
};
