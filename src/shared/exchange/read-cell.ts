import { readBirthDate, readDay, readEvent, readLeg, readSex, readText, readVolume } from './cell-words.ts';
import { readNumber, readWithin } from './cells.ts';
import type { ColumnMeaning, HEIGHT_UNITS, MASS_UNITS, PlainKind } from './columns.ts';
import type { ReadRow } from './plan.ts';
import { type Cell, type Reading, take, unitOf } from './row-reading.ts';

const KILOGRAMS: Record<(typeof MASS_UNITS)[number], number> = { kg: 1, lb: 0.45359237 };
const CENTIMETRES: Record<(typeof HEIGHT_UNITS)[number], number> = { cm: 1, m: 100, in: 2.54 };

/** The limits of the athlete's own form. */
const MASS_KG = { min: 20, max: 250, what: 'body mass in kg' };
const HEIGHT_CM = { min: 80, max: 250, what: 'height in cm' };
/** "F 34", "M ~31": as the roster shows an age. */
const SEX_AND_AGE = /^(?:([a-z]+) +)?~?(\d+)$/i;
const AGE = { min: 5, max: 110, what: 'an age in years' };

/** Words about the athlete or the day; those about values are read with them (read-context.ts). */
type FactKind = Exclude<PlainKind, 'test-name' | 'side' | 'trial' | 'unit' | 'device' | 'position'>;
type ReadPlain = (row: ReadRow, cell: Cell, reading: Reading) => void;

const READ_PLAIN: Record<FactKind, ReadPlain> = {
  name: (row, { text, column }) =>
    take(row, column, readText(text, 120), (name) => {
      row.name = name;
    }),
  'external-id': (row, { text, column }) =>
    take(row, column, readText(text, 80), (externalId) => {
      row.externalId = externalId;
    }),
  sex: (row, { text, column }) =>
    take(row, column, readSex(text), (sex) => {
      row.facts.sex = sex;
    }),
  age: (row, { text, column }, { mark }) => {
    const [, sex, age = text] = SEX_AND_AGE.exec(text) ?? [];
    if (sex) {
      take(row, column, readSex(sex), (read) => {
        row.facts.sex ??= read;
      });
    }
    take(row, column, readWithin(age, mark, AGE), (years) => bornBy(row, column, years));
  },
  'birth-date': (row, { text, column, index }, { answers, today }) =>
    take(row, column, readBirthDate(text, answers.dateOrders[index], today), (date) => {
      row.facts.birthDate = date;
    }),
  dominance: (row, { text, column }) =>
    take(row, column, readLeg(text), (leg) => {
      row.facts.dominantLeg = leg;
    }),
  'weekly-km': (row, { text, column }) =>
    take(row, column, readVolume(text), (volume) => {
      row.facts.weeklyVolume = volume;
    }),
  'main-event': (row, { text, column }) =>
    take(row, column, readEvent(text), (event) => {
      row.facts.mainEvent = event;
    }),
  squad: (row, { text, column }) => {
    for (const name of text.split(/[,;]/)) take(row, column, readText(name, 80), (squad) => row.squads.push(squad));
  },
  'test-date': (row, { text, column, index }, { answers, today }) =>
    take(row, column, readDay(text, answers.dateOrders[index], today), (date) => {
      row.testDate = date;
    }),
};

/** Reads one cell into its row. What is put together from several cells is left to the caller. */
export function readCell(row: ReadRow, meaning: ColumnMeaning, cell: Cell, reading: Reading): void {
  const { text, column } = cell;
  const { mark } = reading;
  switch (meaning.kind) {
    case 'ignore':
    case 'note':
    case 'injury':
    case 'test-note':
    case 'test':
    case 'value':
    case 'test-name':
    case 'side':
    case 'trial':
    case 'unit':
    case 'device':
    case 'position':
    case 'speed':
    case 'reps':
      break;
    case 'number':
      take(row, column, readNumber(text, mark), (number) => nameByNumber(row, meaning, column, number));
      break;
    case 'mass':
    case 'day-mass': {
      const factor = KILOGRAMS[unitOf(meaning, reading) as keyof typeof KILOGRAMS];
      take(row, column, readWithin(text, mark, { ...MASS_KG, factor }), (mass) => {
        if (meaning.kind === 'mass') row.facts.massKg = mass;
        else row.massKg = mass;
      });
      break;
    }
    case 'height': {
      const factor = CENTIMETRES[unitOf(meaning, reading) as keyof typeof CENTIMETRES];
      take(row, column, readWithin(text, mark, { ...HEIGHT_CM, factor }), (height) => {
        row.facts.heightCm = height;
      });
      break;
    }
    default:
      READ_PLAIN[meaning.kind](row, cell, reading);
  }
}

function nameByNumber(
  row: ReadRow,
  { namePrefix, idPrefix }: Extract<ColumnMeaning, { kind: 'number' }>,
  column: string,
  number: number,
): void {
  if (!Number.isInteger(number) || number < 0) {
    row.refused.push({ column, reason: `“${number}” is no running number.` });
    return;
  }
  const padded = String(number).padStart(2, '0');
  row.name = `${namePrefix} ${padded}`;
  row.externalId = `${idPrefix}-${padded}`;
}

/** From an age only the year of birth is known, and it may be one too late (shown as "about 31"). A birth date wins. */
function bornBy(row: ReadRow, column: string, age: number): void {
  if (row.facts.birthDate) return;
  if (row.testDate) row.facts.birthDate = String(Number(row.testDate.slice(0, 4)) - Math.floor(age));
  else row.refused.push({ column, reason: 'Without a date in this row the age gives no year of birth.' });
}
