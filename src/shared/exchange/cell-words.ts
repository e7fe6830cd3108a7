import { isBirthDate } from '../athletes/birth-date.ts';
import { parseWeeklyVolume, type WeeklyVolume } from '../athletes/weekly-volume.ts';
import { shownDate } from '../dates.ts';
import type { DateOrder } from './answers.ts';
import { type CellReading, isMissing } from './cells.ts';
import { readDate } from './read-date.ts';

/** The words of each meaning, in lower case and without the point of a short form. */
function wordsOf<T>(meanings: [T, string][]): ReadonlyMap<string, T> {
  return new Map(meanings.flatMap(([meaning, words]) => words.split(',').map((word) => [word.trim(), meaning])));
}

const SEXES = wordsOf<'female' | 'male' | 'other'>([
  ['female', 'f, female, woman, w, weiblich, frau, femme, féminin, mujer, femenino'],
  ['male', 'm, male, man, männlich, mann, homme, masculin, hombre, masculino'],
  ['other', 'other, x, divers'],
]);
const LEG_WORDS: ['left' | 'right', string][] = [
  ['left', 'l, lt, left, left leg, left side, li, links, linkes bein, gauche, izq, izquierda, izquierdo'],
  ['right', 'r, rt, right, right leg, right side, re, rechts, rechtes bein, droite, droit, derecha, derecho'],
];
const LEGS = wordsOf(LEG_WORDS);
const SIDES = wordsOf<'left' | 'right' | 'whole'>([
  ...LEG_WORDS,
  ['whole', 'both, bilateral, whole, beide, beidseitig, les deux, ambas, ambos'],
]);
const YES_NO = wordsOf([
  [true, 'yes, y, true, 1'],
  [false, 'no, n, false, 0'],
]);

export const readSex = (text: string) => oneOf(text, SEXES, 'Expected is F, M or other.');
export const readLeg = (text: string) => oneOf(text, LEGS, 'Expected is L or R.');
export const readSide = (text: string) => oneOf(text, SIDES, 'Expected is L, R or both.');
export const readYesNo = (text: string) => oneOf(text, YES_NO, 'Expected is yes or no.');

function oneOf<T>(text: string, words: ReadonlyMap<string, T>, expected: string): CellReading<T> {
  if (isMissing(text)) return { kind: 'missing' };
  const word = text.trim().toLowerCase();
  const value = words.get(word) ?? words.get(word.normalize().replace(/\.$/, ''));
  return value === undefined
    ? { kind: 'refused', reason: `“${text}” is not understood. ${expected}` }
    : { kind: 'value', value };
}

/** Kilometres a week as a number or a range; more than 400 is a slip. */
export function readVolume(text: string): CellReading<WeeklyVolume> {
  if (isMissing(text)) return { kind: 'missing' };
  const volume = parseWeeklyVolume(text);
  if (!volume)
    return { kind: 'refused', reason: `“${text}” is no number of km a week, such as “45”, “26-35 km” or “> 45 km”.` };
  if ((volume.to ?? volume.from) > 400)
    return { kind: 'refused', reason: `“${text}” is not possible: more than 400 km a week.` };
  return { kind: 'value', value: volume };
}

/** "5 Km, 10 Km," → "5 km, 10 km": only case of the unit, spaces and stray commas are changed. */
export function readEvent(text: string): CellReading<string> {
  if (isMissing(text)) return { kind: 'missing' };
  const parts = text.split(',').map((part) => part.trim().replace(/km\b/gi, 'km'));
  const value = parts.filter((part) => part !== '').join(', ');
  if (value.length > 80) return { kind: 'refused', reason: 'The text is too long: 80 characters at the most.' };
  return value ? { kind: 'value', value } : { kind: 'missing' };
}

/** Text of any kind up to a length. */
export function readText(text: string, longest: number): CellReading<string> {
  if (isMissing(text)) return { kind: 'missing' };
  const value = text.trim().replace(/\s+/g, ' ');
  if (value.length > longest)
    return { kind: 'refused', reason: `The text is too long: ${longest} characters at the most.` };
  return { kind: 'value', value };
}

/** A calendar date that is not after `today`; dates of two readings are read in the order the coach named. */
export function readDay(text: string, order: DateOrder | undefined, today: string): CellReading<string> {
  if (isMissing(text)) return { kind: 'missing' };
  const reading = readDate(text);
  if (reading.kind === 'not-a-date') {
    return { kind: 'refused', reason: `“${text}” is no date with day, month and a year of four digits.` };
  }
  if (reading.kind === 'either' && (order === undefined || order === 'keep-text')) {
    return {
      kind: 'refused',
      reason: `“${text}” can be read in two ways. Say whether the day or the month comes first.`,
    };
  }
  const date = reading.kind === 'date' ? reading.date : order === 'day-first' ? reading.dayFirst : reading.monthFirst;
  if (date > today) return { kind: 'refused', reason: `“${text}” lies in the future: ${shownDate(date)}.` };
  return { kind: 'value', value: date };
}

/** A birth date, or a year alone. */
export function readBirthDate(text: string, order: DateOrder | undefined, today: string): CellReading<string> {
  const year = text.trim();
  if (year.length === 4 && isBirthDate(year) && year <= today.slice(0, 4)) return { kind: 'value', value: year };
  return readDay(text, order, today);
}
