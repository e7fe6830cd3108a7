import { shownDate } from '#shared/dates.ts';
import type { Question } from '#shared/exchange/questions.ts';
import { readDate } from '#shared/exchange/read-date.ts';
import { ALL_UNITS, unitLabel } from '#shared/units.ts';
import { many } from './plan-words.ts';

type UnitQuestion = Extract<Question, { kind: 'unit' }>;
type DateQuestion = Extract<Question, { kind: 'date-order' }>;

/** "In which unit are RHIPABD, LHIPABD and 4 more?" */
export function unitWords({ columns }: UnitQuestion): string {
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
export function dateOrderWords({ columnName, onlyDayFirst, onlyMonthFirst, open, examples }: DateQuestion) {
  const known = [
    onlyDayFirst > 0 && `${onlyDayFirst} can only be day first`,
    onlyMonthFirst > 0 && `${onlyMonthFirst} only month first`,
  ].filter(Boolean);
  const read =
    known.length > 0
      ? `${known.join(' and ')}, and ${onlyDayFirst + onlyMonthFirst === 1 ? 'is' : 'are'} read so. `
      : '';
  return {
    legend: `How are the dates in ${columnName} meant?`,
    why: `${read}${many(open, 'date')} can be read in two ways: ${examples.join(', ')}${open > examples.length ? ', …' : ''}.`,
  };
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
