import { expect, test } from 'vitest';
import type { Station } from '#renderer/features/testing-day/columns.ts';
import { setUpTold } from '#renderer/features/testing-day/set-up-told.ts';
import { testById } from '#shared/catalog/tests.ts';
import type { DayAthlete } from '#shared/contract/testing-day.ts';
import { AS_LAST_TIME } from '#shared/testing-day/set-up-of-day.ts';

const TEST = testById('knee-extension-isometric-hhd');
const USED = { ...AS_LAST_TIME, device: 'EasyForce', position: 'seated', angleDeg: 90 };

function athlete(name: string, device: string): DayAthlete {
  return {
    athleteId: name,
    name,
    absent: false,
    massKg: null,
    massBefore: null,
    before: [{ testId: TEST.id, date: '2026-10-01', unit: 'N', setUp: { ...USED, device }, level: 400 }],
    records: [],
  };
}

const told = (athletes: DayAthlete[]) => {
  const setUp = { ...AS_LAST_TIME, device: 'EasyForce' };
  const station: Station = { test: TEST, day: { testId: TEST.id, unit: 'N', setUp }, columns: [1] };
  return setUpTold(station, athletes, '2026-11-20').words;
};

test.each([
  [['Anna Example'], 'the last time of Anna Example'],
  [['Anna Example', 'Ben Example'], 'the last time of Anna Example and Ben Example'],
  [['Anna Example', 'Ben Example', 'Cleo Example', 'Dora Example'], 'of Anna Example, Ben Example and 2 more'],
])('the line says whose last time cannot be compared: %s', (others, words) => {
  expect(told([athlete('Emma Example', 'EasyForce'), ...others.map((name) => athlete(name, 'Belt rig'))])).toContain(
    words,
  );
});

test('where it is everyone’s, nobody is named; where it is nobody’s, the day is', () => {
  expect(told([athlete('Anna Example', 'Belt rig')])).toBe('changed: not comparable with the last time');
  expect(told([athlete('Anna Example', 'EasyForce')])).toBe('same as 1 Oct');
});
