import { shownDate } from '#shared/dates.ts';
import { EXAMPLES } from '#shared/exchange/column-facts.ts';
import type { Question } from '#shared/exchange/questions.ts';
import { readDate } from '#shared/exchange/read-date.ts';
import { ALL_UNITS, unitLabel } from '#shared/units.ts';
import { many } from './plan-words.ts';

type UnitQuestion = Extract<Question, { kind: 'unit' }>;
type DateQuestion = Extract<Question, { kind: 'date-order' }>;
type MarkQuestion = Extract<Question, { kind: 'decimal-mark' }>;

/** A question as it is asked; of several names the first. */
export function questionWords(question: Question): string {
  switch (question.kind) {
    case 'unit':
      return unitWords(question);
    case 'date-order':
      return `How are the dates in ${question.columnName} meant?`;
    case 'tests':
      return `Which test is “${question.names[0]?.name}”?`;
    case 'names':
      return `Who is ${question.ids[0]?.id}?`;
    case 'people':
      return `Who is “${question.people[0]?.name}”?`;
    case 'decimal-mark':
      return 'How are the numbers written?';
    case 'test-date':
      return 'On which day were the tests done?';
    case 'basis':
      return 'What is one value of a test?';
  }
}

/** "In which unit are RHIPABD, LHIPABD and 4 more?" */
function unitWords({ columns }: UnitQuestion): string {
  const [first = '', second, ...more] = columns;
  if (!second) return `In which unit is ${first}?`;
  const rest = more.length > 0 ? `, ${second} and ${more.length} more` : ` and ${second}`;
  return `In which unit are ${first}${rest}?`;
}

export function unitOptionLabel(unit: string): string {
  const known = ALL_UNITS.find((other) => other === unit);
  return known ? unitLabel(known) : unit;
}

/** What is mixed in a column of dates, and what is read without asking. */
export function dateOrderWords({ onlyDayFirst, onlyMonthFirst, open, examples }: DateQuestion): string {
  const known = [
    onlyDayFirst > 0 && `${onlyDayFirst} can only be day first`,
    onlyMonthFirst > 0 && `${onlyMonthFirst} only month first`,
  ].filter(Boolean);
  const read =
    known.length > 0
      ? `${known.join(' and ')}, and ${onlyDayFirst + onlyMonthFirst === 1 ? 'is' : 'are'} read so. `
      : '';
  return `${read}${many(open, 'date')} can be read in two ways: ${examplesWords(examples, open)}.`;
}

/** Both readings of the first open date, so that the choice can be seen. */
export function dateOrderOptions({ examples, canKeepText }: DateQuestion) {
  const [example = ''] = examples;
  const reading = readDate(example);
  const shown = (order: 'dayFirst' | 'monthFirst') =>
    reading.kind === 'either' ? `: ${example} is ${shownDate(reading[order])}` : '';
  return [
    { value: 'day-first', label: `Day first${shown('dayFirst')}` },
    { value: 'month-first', label: `Month first${shown('monthFirst')}` },
    ...(canKeepText ? [{ value: 'keep-text', label: 'Not known: keep them as they are written' }] : []),
  ];
}

export function decimalMarkWords({ open, examples }: MarkQuestion): string {
  return `${many(open, 'number')} can be read in two ways: ${examplesWords(examples, open)}.`;
}

/** Fewer examples than are gathered are all there are: the same text may stand in many cells. */
function examplesWords(examples: string[], cells: number): string {
  return `${examples.join(', ')}${examples.length >= EXAMPLES && cells > examples.length ? ' and others' : ''}`;
}

/** Both readings of the first open number, so that the choice can be seen. */
export function decimalMarkOptions({ examples: [example = ''] }: MarkQuestion) {
  const read = (thousands: string, decimal: string) => example.replaceAll(thousands, '').replace(decimal, '.');
  return [
    { value: 'point', label: `With a decimal point: ${example} is ${read(',', '.')}` },
    { value: 'comma', label: `With a decimal comma: ${example} is ${read('.', ',')}` },
  ];
}
