import { describe, expect, it } from 'vitest';
import { columnsOf } from '#renderer/features/testing-day/columns.ts';
import { tableText } from '#renderer/features/testing-day/copy-table.ts';
import { DayStore } from '#renderer/features/testing-day/day-store.ts';
import { isBlock, planPaste } from '#renderer/features/testing-day/paste-block.ts';
import { DELIVERED } from '#shared/catalog/catalogue.ts';
import type { DayAthlete, TestingDay } from '#shared/contract/testing-day.ts';
import { AS_LAST_TIME } from '#shared/testing-day/set-up-of-day.ts';

const runner = (name: string, absent = false): DayAthlete => ({
  athleteId: name,
  name,
  absent,
  massKg: null,
  massBefore: null,
  before: [],
  records: [],
});

const DAY: TestingDay = {
  id: 'day',
  date: '2026-11-20',
  squadName: 'Track group',
  batteryName: 'Knee pair',
  order: 'station',
  tester: null,
  finishedAt: null,
  tests: ['knee-extension-isometric-hhd', 'knee-flexion-isometric-hhd'].map((testId) => ({
    testId,
    unit: 'N',
    setUp: AS_LAST_TIME,
  })),
  athletes: [runner('Runner 01'), runner('Runner 02'), runner('Runner 03', true)],
};

const store = new DayStore(DAY, columnsOf(DAY, DELIVERED), () => Promise.reject(new Error('Nothing is written here.')));
const FIRST = { row: 0, column: 1 };

function written(text: string, from = FIRST): string[] {
  return planPaste(text, from, store).changes.map(
    ({ athleteId, column, content }) => `${athleteId} ${column} ${content?.value ?? 'empty'}`,
  );
}

describe('a pasted block', () => {
  it('is one with more than one cell', () => {
    expect(isBlock('350')).toBe(false);
    expect(isBlock('350\r\n')).toBe(false);
    expect(isBlock('350\t360')).toBe(true);
    expect(isBlock('350\n360')).toBe(true);
  });
  it('goes right and down from the cell, with decimal commas and empty cells left alone', () => {
    expect(written('350,5\t\t360\r\n340\t345.5\t\r\n')).toEqual([
      'Runner 01 1 350.5',
      'Runner 01 3 360',
      'Runner 02 1 340',
      'Runner 02 2 345.5',
    ]);
  });
  it('follows heads that the grid knows, test after test', () => {
    expect(written('Left 1\tright 1\tkg\tL1\tR1\n400\t410\t58\t200\t210\n')).toEqual([
      'Runner 01 1 400',
      'Runner 01 4 410',
      'Runner 01 0 58',
      'Runner 01 7 200',
      'Runner 01 10 210',
    ]);
  });
  it('follows names where the first column holds them', () => {
    expect(written('Athlete\tL1\tL2\nrunner 02\t400\t402\nRunner 01\t390\t392\n', { row: 1, column: 1 })).toEqual([
      'Runner 02 1 400',
      'Runner 02 2 402',
      'Runner 01 1 390',
      'Runner 01 2 392',
    ]);
    expect(written('Runner 02\t400\nRunner 01\t390')).toEqual(['Runner 02 1 400', 'Runner 01 1 390']);
  });
  it('leaves each bad cell out with a sentence, and writes the rest', () => {
    const plan = planPaste('350\tn/a\t1.234,5\t40000\n1\n2\n3', FIRST, store);
    expect(plan.changes).toHaveLength(1);
    expect(plan.refused).toEqual([
      expect.stringContaining('left trial 2: “n/a” is not a number'),
      expect.stringContaining('left trial 3: “1.234,5” is not a number'),
      expect.stringContaining('right trial 1: Quadriceps: 40000 N is not possible'),
      expect.stringContaining('1 N is not possible'),
      'Runner 03 is marked as absent.',
      'Row 4 of the block lies under the last athlete.',
    ]);
    expect(planPaste('Somebody\t400\nRunner 01\t390', FIRST, store).refused).toEqual([
      '“Somebody” is not on this day.',
    ]);
    expect(planPaste('L1\tL9\n400\t410', FIRST, store).refused).toEqual([
      "The column “L9” is none of the grid's and is left out.",
    ]);
    expect(planPaste('1\t2', { row: 0, column: 12 }, store).refused.at(-1)).toContain('right of the last column');
  });
  it('says in words what goes where', () => {
    expect(planPaste('350\t352\n340', FIRST, store).lines).toEqual([
      { name: 'Runner 01', words: 'Quadriceps L1 350, L2 352' },
      { name: 'Runner 02', words: 'Quadriceps L1 340' },
    ]);
  });
  it('comes back as it was copied', () => {
    expect(tableText(store).split('\n')[0]).toBe('Athlete\tkg\tL1\tL2\tL3\tR1\tR2\tR3\tL1\tL2\tL3\tR1\tR2\tR3');
    expect(planPaste(tableText(store), FIRST, store)).toMatchObject({ changes: [], refused: [] });
  });
});
