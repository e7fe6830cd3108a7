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

const nothing = () => Promise.reject(new Error('Nothing is written here.'));
const store = new DayStore(DAY, columnsOf(DAY, DELIVERED), nothing, nothing);
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
    expect(plan.notes).toEqual(['Left out: 1 cell that says “n/a”.']);
    expect(plan.refused).toEqual([
      'Row 4 of the block lies under the last athlete.',
      expect.stringContaining('left trial 3: “1.234,5” is not a number'),
      expect.stringContaining('right trial 1: Quadriceps: 40000 N is not possible'),
      expect.stringContaining('1 N is not possible'),
      'Runner 03 is marked as absent.',
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
  it('is copied with heads that name their tests', () => {
    const [heads] = tableText(store).split('\n');
    expect(heads?.split('\t').slice(0, 4)).toEqual([
      'Athlete',
      'Body mass (kg)',
      'Quadriceps L1 (N)',
      'Quadriceps L2 (N)',
    ]);
    expect(heads?.split('\t')).toHaveLength(14);
    expect(planPaste(tableText(store), FIRST, store)).toMatchObject({ changes: [], refused: [] });
  });
  it('tells what was taken as heads', () => {
    expect(planPaste('L1\tL2\n400\t410', FIRST, store).notes).toEqual(['First row taken as heads: L1, L2.']);
  });
  it.each(['DNS', 'n/a', 'abs', '–', '-', 'x'])('takes a first row of %s as one athlete without values', (mark) => {
    const row = [mark, mark, mark].join('\t');
    const plan = planPaste(`${row}\n401\t402\t403`, FIRST, store);
    expect(plan.changes.map(({ athleteId, column }) => `${athleteId} ${column}`)).toEqual([
      'Runner 02 1',
      'Runner 02 2',
      'Runner 02 3',
    ]);
    expect(plan.notes).toEqual([`Left out: 3 cells that say “${mark}”.`]);
    expect(planPaste(`Runner 01\t${row}\nRunner 02\t401\t402\t403`, FIRST, store).changes).toHaveLength(3);
  });
  it('writes nothing where a first row of words is neither heads nor values', () => {
    expect(planPaste('Attempt one\tAttempt two\n401\t402', FIRST, store)).toMatchObject({
      changes: [],
      refused: [expect.stringContaining('the first row (Attempt one, Attempt two) is neither')],
    });
    expect(planPaste('\tFirst\nRunner 02\t402', FIRST, store).changes).toEqual([]);
    expect(planPaste('L1\tL2\nSomebody\t400', FIRST, store).refused).toEqual([
      expect.stringContaining('over the names'),
    ]);
  });
  it('stays within a test until a head repeats', () => {
    expect(written('R1\tR2\tR3\tL1\tL2\tL3\n401\t402\t403\t404\t405\t406')).toEqual([
      'Runner 01 4 401',
      'Runner 01 5 402',
      'Runner 01 6 403',
      'Runner 01 1 404',
      'Runner 01 2 405',
      'Runner 01 3 406',
    ]);
    expect(planPaste('L1\tL4\n400\t410', FIRST, store).refused).toEqual([expect.stringContaining('“L4” is none')]);
  });
  it('finds columns by the tests that heads name, wherever the block is put', () => {
    const values = ['Runner 01 7 200', 'Runner 01 8 202', 'Runner 01 1 400', 'Runner 01 0 58'];
    const last = { row: 0, column: 12 };
    expect(
      written('Hamstrings L1\tL2\tquadriceps, left trial 1 (N)\tBody mass in kg\n200\t202\t400\t58', last),
    ).toEqual(values);
    expect(written('Hamstrings, N\t\tQuadriceps\tkg\nL1\tL2\tL1\t\n200\t202\t400\t58', last)).toEqual(values);
    expect(written('Hamstrings\t\tQuadriceps\tkg\nLeft\t\tLeft\t\n1\t2\t1\t\n200\t202\t400\t58', last)).toEqual(values);
  });
  it('leaves out columns that it cannot place', () => {
    const refused = (heads: string) => planPaste(`${heads}\n400\t402`, FIRST, store).refused;
    expect(refused('L1\tGrip L1')).toEqual(["The column “Grip L1” is none of the grid's and is left out."]);
    expect(refused('L1\t')).toEqual(['Column 2 of the block has no head and is left out.']);
    expect(refused('L1\tQuadriceps 2')).toEqual([expect.stringContaining('does not say which side')]);
    expect(refused('L1\tQuadriceps L1')).toEqual([expect.stringContaining('stands twice')]);
    expect(refused('L1\tL2 (kgf)')).toEqual([expect.stringContaining('it is in kgf, the grid in N')]);
  });
  it('writes no athlete twice, and none without a name', () => {
    const plan = planPaste('Name\tL1\nRunner 01\t400\nRunner 01\t410\n\t420', FIRST, store);
    expect(plan.changes).toHaveLength(1);
    expect(plan.refused).toEqual([
      'Row 3 of the block is left out: “Runner 01” stands above it already.',
      'Row 4 of the block has no name and is left out.',
    ]);
  });
  it('asks about a value that is far off the others of the block', () => {
    const plan = planPaste('190\t1400\t192\t191\t190\t19', FIRST, store);
    expect(plan.changes.map(({ content }) => content?.value)).toEqual([190, 192, 191, 190]);
    expect(plan.farOff.map(({ change, sentence }) => [change.content?.value, sentence])).toEqual([
      [1400, 'Runner 01, Quadriceps, left trial 2: 1400 N is far above the other trials (about 190 N).'],
      [19, 'Runner 01, Quadriceps, right trial 3: 19 N is far under the other trials (about 191 N).'],
    ]);
    expect(planPaste('1400\t412\t415', FIRST, store).farOff).toHaveLength(1);
    expect(planPaste('412\n415\n', FIRST, store).farOff).toEqual([]);
  });
  it('says what it replaces, and leaves a struck-out trial as it is', () => {
    const trial = (ordinal: number, value: number, struckReason: string | null) => ({
      side: 'left' as const,
      ...{ ordinal, value, struckReason },
    });
    const trials = [trial(1, 400, null), trial(2, 301.5, 'Belt slipped'), trial(4, 404, null)];
    const records = [
      { testId: 'knee-extension-isometric-hhd', unit: 'N' as const, setUp: AS_LAST_TIME, trials, told: null },
    ];
    const [first, ...others] = DAY.athletes;
    const day = { ...DAY, athletes: [{ ...runner('Runner 01'), ...first, records }, ...others] };
    const typed = new DayStore(day, columnsOf(day, DELIVERED), nothing, nothing);
    expect(planPaste('410\t301,5\t405', FIRST, typed)).toMatchObject({
      changes: [{ column: 1 }, { column: 3 }],
      replaced: [{ name: 'Runner 01', words: 'Quadriceps L1 410 replaces 400' }],
      lines: [{ name: 'Runner 01', words: 'Quadriceps L3 405' }],
      refused: [expect.stringContaining('left trial 2: This trial is struck out (Belt slipped).')],
    });
    expect(planPaste('1200\t', FIRST, typed).farOff).toMatchObject([
      { sentence: expect.stringContaining('(about 404 N). It replaces 400.') },
    ]);
  });
});
