import { isDone } from '#shared/testing-day/day-gaps.ts';
import type { DayColumns } from './columns.ts';
import type { RowView } from './day-rows.ts';

/** Sums over the grid, kept in step row by row: 10,000 athletes are not counted anew at each value. */
export interface Tally {
  saving: number;
  /** Refused, or waiting for an answer. */
  open: number;
  values: number;
  /** Body masses of the day. */
  masses: number;
  /** Athletes who are not absent. */
  present: number;
  /** By test, how many of those have done all of it. */
  done: Map<string, number>;
}

export function emptyTally(): Tally {
  return { saving: 0, open: 0, values: 0, masses: 0, present: 0, done: new Map() };
}

/** @param sign -1 takes the row out again */
export function addRow(tally: Tally, { athlete, states }: RowView, { stations }: DayColumns, sign: 1 | -1): void {
  for (const { kind } of Object.values(states)) {
    if (kind === 'saving') tally.saving += sign;
    else if (kind !== 'saved') tally.open += sign;
  }
  if (athlete.massKg !== null) tally.masses += sign;
  for (const { trials } of athlete.records) tally.values += sign * trials.length;
  if (athlete.absent) return;
  tally.present += sign;
  for (const { test } of stations) {
    const trials = athlete.records.find(({ testId }) => testId === test.id)?.trials;
    if (trials && isDone(trials, test)) tally.done.set(test.id, (tally.done.get(test.id) ?? 0) + sign);
  }
}
