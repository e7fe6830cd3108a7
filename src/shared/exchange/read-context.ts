import { readSide, readText } from './cell-words.ts';
import { isMissing, readWithin } from './cells.ts';
import type { ColumnMeaning } from './columns.ts';
import type { ReadRow } from './plan.ts';
import { type Cell, type Reading, type RowContext, take } from './row-reading.ts';
import { testNameColumns, testNameIn, testNameKey } from './test-names.ts';

const TRIAL = { min: 1, max: 99, what: 'the number of a trial' };
const REPS = { min: 0, max: 999, what: 'a number of repetitions' };
const SPEED = { min: 1, max: 40, what: 'running speed in km/h' };

/** What a row says of its values: test, side, trial, unit, set-up, repetitions. */
export function readContext(row: ReadRow, cells: string[], reading: Reading): RowContext {
  const context: RowContext = {
    test: namedTest(row, cells, reading),
    side: null,
    trial: null,
    unit: null,
    reps: {},
    setUp: {},
  };
  for (const index of reading.places.context) {
    const meaning = reading.mapping[index] as ColumnMeaning;
    const cell = { text: cells[index] as string, column: reading.columns[index] as string, index };
    readPart(row, context, meaning, cell, reading);
  }
  return context;
}

function readPart(
  row: ReadRow,
  context: RowContext,
  meaning: ColumnMeaning,
  { text, column }: Cell,
  { mark }: Reading,
): void {
  switch (meaning.kind) {
    case 'side':
      take(row, column, readSide(text), (side) => {
        context.side = side;
      });
      break;
    case 'trial':
      take(row, column, readWithin(text, mark, TRIAL), (trial) => {
        if (Number.isInteger(trial)) context.trial = trial;
        else row.refused.push({ column, reason: `“${text}” is no number of a trial.` });
      });
      break;
    case 'unit':
      context.unit = isMissing(text) ? null : text;
      break;
    case 'device':
      take(row, column, readText(text, 120), (device) => {
        context.setUp.device = device;
      });
      break;
    case 'position':
      take(row, column, readText(text, 120), (position) => {
        context.setUp.position = position;
      });
      break;
    case 'speed':
      if (meaning.unit === 'km/h')
        take(row, column, readWithin(text, mark, SPEED), (speed) => {
          context.setUp.speedKmh = speed;
        });
      break;
    case 'reps':
      take(row, column, readWithin(text, mark, REPS), (reps) => {
        context.reps[meaning.side] = Math.round(reps);
      });
  }
}

function namedTest(row: ReadRow, cells: string[], { mapping, columns, tests }: Reading): RowContext['test'] {
  const where = testNameColumns(mapping);
  if (!where) return null;
  const column = columns[where.name] as string;
  const name = testNameIn(cells, where);
  const test = name === null ? null : (tests.get(testNameKey(name)) ?? null);
  if (name === null) row.refused.push({ column, reason: 'There is no name of a test in this row.' });
  else if (!test)
    row.refused.push({ column, reason: `“${name}” stands for no test of the catalogue and is left out.` });
  return test;
}
