import { describe, expect, it } from 'vitest';
import { proposedMass } from '#renderer/features/assessments/proposed-mass.ts';
import { startsOf } from '#renderer/features/assessments/session-start.ts';
import { asLastTime, missingTests } from '#renderer/features/assessments/test-to-add.ts';
import { BATTERIES } from '#shared/catalog/batteries.ts';
import { DELIVERED } from '#shared/catalog/catalogue.ts';
import { testById } from '#shared/catalog/tests.ts';
import type { Session } from '#shared/contract/assessments.ts';

const HAMSTRINGS = 'knee-flexion-isometric-hhd';
const SET_UP = { device: 'own device', position: 'prone', angleDeg: 30, leverM: 0.3, speedKmh: null };

function session(date: string, massKg: number | null): Session {
  const measurement = { id: date, testId: HAMSTRINGS, unit: 'kgf', basis: 'trials', statedTrials: null } as const;
  return {
    ...{ id: date, athleteId: 'a', date, massKg, tester: null, notes: null, origin: 'typed', version: 1 },
    measurements: [{ ...measurement, setUp: SET_UP, trials: [] }],
  };
}

describe('the start of a session', () => {
  it('offers the last session first, then each battery with all its tests', () => {
    const [again, ...rest] = startsOf(session('2026-11-15', null), [...BATTERIES], DELIVERED);
    expect(again?.tests.map(({ id }) => id)).toEqual([HAMSTRINGS]);
    expect(rest.slice(0, -1).map(({ tests }) => tests.map(({ id }) => id))).toEqual(
      BATTERIES.map(({ testIds }) => testIds),
    );
    expect(rest.at(-1)?.tests).toEqual([]);
  });

  it('begins without tests where there was no session', () => {
    expect(startsOf(undefined, [...BATTERIES], DELIVERED)[0]?.tests).toEqual([]);
  });

  it('takes unit and set-up of the last time, else the catalogue’s', () => {
    const test = testById(HAMSTRINGS);
    expect(asLastTime(test, [session('2026-11-15', null)])).toEqual({ testId: test.id, unit: 'kgf', setUp: SET_UP });
    expect(asLastTime(test, [])).toMatchObject({ unit: test.unit, setUp: { device: test.setUp.device, leverM: null } });
  });

  it('adds of a battery only what is not there yet', () => {
    const [battery] = BATTERIES.filter(({ testIds }) => testIds.includes(HAMSTRINGS));
    if (!battery) throw new Error('No battery tests the hamstrings.');
    const missing = missingTests(battery, [HAMSTRINGS], DELIVERED).map(({ id }) => id);
    expect(missing).toEqual(battery.testIds.filter((id) => id !== HAMSTRINGS));
  });
});

describe('the body mass that is proposed', () => {
  it('is that of the last session that has one, with its age', () => {
    const sessions = [session('2026-11-20', null), session('2026-11-15', 58)];
    const { massKg, from } = proposedMass(sessions, 61, '2026-11-22');
    expect(massKg).toBe(58);
    expect(from).toContain('15 Nov 2026, 7 days ago');
  });

  it('is that of the profile without a day, or nothing at all', () => {
    expect(proposedMass([], 61, '2026-11-22')).toMatchObject({ massKg: 61 });
    expect(proposedMass([], 61, '2026-11-22').from).toContain('day not known');
    expect(proposedMass([], null, '2026-11-22')).toEqual({ massKg: null, from: undefined });
  });
});
