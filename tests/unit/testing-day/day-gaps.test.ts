import { expect, it } from 'vitest';
import { DELIVERED } from '#shared/catalog/catalogue.ts';
import { testById } from '#shared/catalog/tests.ts';
import type { DayAthlete, DayTest } from '#shared/contract/testing-day.ts';
import { dayGaps } from '#shared/testing-day/day-gaps.ts';
import { AS_LAST_TIME, setUpOfDay } from '#shared/testing-day/set-up-of-day.ts';
import { sideFacts } from '#shared/testing-day/side-facts.ts';

const QUADRICEPS = testById('knee-extension-isometric-hhd');
const HEEL_RAISE = testById('heel-raise-single-leg');
const JUMP = testById('countermovement-jump');
const TESTS: DayTest[] = [QUADRICEPS, HEEL_RAISE, JUMP].map(({ id, unit }) => ({
  testId: id,
  unit,
  setUp: AS_LAST_TIME,
}));

type Values = { left?: number[]; right?: number[]; whole?: number[]; struck?: boolean };

function athlete(name: string, byTest: Record<string, Values>, absent = false): DayAthlete {
  const records = Object.entries(byTest).map(([testId, { left = [], right = [], whole = [], struck = false }]) => ({
    testId,
    unit: 'N' as const,
    setUp: AS_LAST_TIME,
    told: null,
    trials: Object.entries({ left, right, whole }).flatMap(([side, values]) =>
      values.map((value, index) => ({
        side: side as 'left' | 'right' | 'whole',
        ordinal: index + 1,
        value,
        struckReason: struck ? 'Pain' : null,
      })),
    ),
  }));
  return { athleteId: name, name, absent, massKg: null, massBefore: null, before: [], records };
}

const whole = { [HEEL_RAISE.id]: { left: [24], right: [22] }, [JUMP.id]: { whole: [31] } };

it('lists who misses a test, a side, or trials, and leaves out who is through', () => {
  const rows = dayGaps(
    [
      athlete('through', { ...whole, [QUADRICEPS.id]: { left: [400, 410], right: [400, 410] } }),
      athlete('one side', { ...whole, [QUADRICEPS.id]: { left: [400, 410] } }),
      athlete('too few', { ...whole, [QUADRICEPS.id]: { left: [400, 410], right: [400] } }),
      athlete('struck out', { ...whole, [QUADRICEPS.id]: { left: [400, 410], right: [400, 402], struck: true } }),
      athlete('nothing', {}, true),
    ],
    TESTS,
    DELIVERED,
  );
  expect(rows.map(({ name, absent, gaps }) => [name, absent, gaps.map(({ kind }) => kind)])).toEqual([
    ['one side', false, ['right-missing']],
    ['too few', false, ['too-few']],
    ['struck out', false, ['not-tested']],
    ['nothing', true, ['not-tested', 'not-tested', 'not-tested']],
  ]);
});

it('takes mean, best and spread from the trials that count', () => {
  const { records } = athlete('one', { [QUADRICEPS.id]: { left: [400, 420, 410], right: [380] } });
  const trials = records[0]?.trials ?? [];
  expect(sideFacts(trials, QUADRICEPS)).toEqual([
    { side: 'left', count: 3, mean: 410, best: 420, spread: 10 / 410 },
    { side: 'right', count: 1, mean: 380, best: 380, spread: null },
  ]);
  expect(
    sideFacts(
      trials.map((trial) => ({ ...trial, struckReason: 'Pain' })),
      QUADRICEPS,
    ),
  ).toEqual([]);
  expect(sideFacts(trials, { better: 'lower' })[0]?.best).toBe(400);
});

it('tests in what was chosen for the day, else as last time, else as the catalogue proposes', () => {
  const before = { device: 'EasyForce', position: 'seated', angleDeg: 90, leverM: 0.34, speedKmh: null };
  expect(setUpOfDay(QUADRICEPS, AS_LAST_TIME, before)).toEqual(before);
  expect(setUpOfDay(QUADRICEPS, { ...AS_LAST_TIME, device: 'Belt rig' }, before)).toEqual({
    ...before,
    device: 'Belt rig',
  });
  expect(setUpOfDay(QUADRICEPS, AS_LAST_TIME, null)).toMatchObject({ ...QUADRICEPS.setUp, leverM: null });
});
