import { readBirthDate, readDay, readEvent, readLeg, readSex, readText, readVolume } from './cell-words.ts';
import { type CellReading, isMissing, readNumber, readWithin } from './cells.ts';
import type { ColumnMeaning, HEIGHT_UNITS, MASS_UNITS, PlainKind } from './columns.ts';
import type { ReadRow } from './plan.ts';
import { type Cell, type Reading, take, unitOf } from './row-reading.ts';
import { splitUnit } from './unit-words.ts';

/** A measure of the body, with the limits of the athlete's own form in its first unit. */
interface Measure {
  name: string;
  factors: Record<string, number>;
  min: number;
  max: number;
  what: string;
}
const KILOGRAMS: Record<(typeof MASS_UNITS)[number], number> = { kg: 1, lb: 0.45359237 };
const CENTIMETRES: Record<(typeof HEIGHT_UNITS)[number], number> = { cm: 1, m: 100, in: 2.54 };
const MASS_KG: Measure = { name: 'Body mass', factors: KILOGRAMS, min: 20, max: 250, what: 'body mass in kg' };
const HEIGHT_CM: Measure = { name: 'Height', factors: CENTIMETRES, min: 80, max: 250, what: 'height in cm' };
/** "F 34", "M ~31": as the roster shows an age; "34 y", "34 years" */
const SEX_AND_AGE = /^(?:([a-z]+) +)?~?(\d+)(?: ?(?:y|yo|yrs?|years?(?: old)?|j|jahre?)\.?)?$/i;
const AGE = { min: 5, max: 110, what: 'an age in years' };

/** Words about the athlete or the day; those about values are read with them (read-context.ts). */
type FactKind = Exclude<PlainKind, NameKind | 'test-name' | 'side' | 'trial' | 'unit' | 'device' | 'position'>;
/** A name may stand in two cells, and is read with its row (read-rows.ts). */
type NameKind = 'name' | 'first-name' | 'last-name';
type ReadPlain = (row: ReadRow, cell: Cell, reading: Reading) => void;

const READ_PLAIN: Record<FactKind, ReadPlain> = {
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
    case 'name':
    case 'first-name':
    case 'last-name':
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
      take(row, column, readMeasure(text, MASS_KG, meaning, reading), (mass) => {
        row.facts.massKg = mass;
      });
      break;
    case 'day-mass':
      take(row, column, readMeasure(text, MASS_KG, meaning, reading), (mass) => {
        row.massKg = mass;
      });
      break;
    case 'height':
      take(row, column, readMeasure(text, HEIGHT_CM, meaning, reading), (height) => {
        row.facts.heightCm = height;
      });
      break;
    default:
      READ_PLAIN[meaning.kind](row, cell, reading);
  }
}

/** By the unit of the cell, else of the column, else the answer. Two that disagree are never chosen between. */
function readMeasure(
  text: string,
  { name, factors, ...limits }: Measure,
  meaning: Extract<ColumnMeaning, { kind: 'mass' | 'day-mass' | 'height' }>,
  reading: Reading,
): CellReading<number> {
  if (isMissing(text)) return { kind: 'missing' };
  const { number, unit: inCell } = splitUnit(text);
  const refuse = (reason: string) => ({ kind: 'refused' as const, reason });
  if (inCell && meaning.unit && inCell !== meaning.unit) {
    return refuse(`Its unit is stated twice, as ${inCell} and ${meaning.unit}.`);
  }
  const unit = inCell ?? unitOf(meaning, reading);
  if (!unit) return refuse('The unit of this value is not stated.');
  if (!Object.hasOwn(factors, unit)) return refuse(`${name} is not measured in ${unit}.`);
  return readWithin(number, reading.mark, { ...limits, factor: factors[unit], written: text });
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
