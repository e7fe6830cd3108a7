import type { Services } from '#main/services.ts';
import type { SetUp } from '#shared/catalog/set-up.ts';
import type { Unit } from '#shared/units.ts';

export const QUADRICEPS = 'knee-extension-isometric-hhd';

/** A set-up of knee tests, with what a test does not care about left as it is. */
export function seated(change: Partial<SetUp> = {}): SetUp {
  return { device: 'dynamometer', position: 'seated', angleDeg: 90, leverM: null, speedKmh: null, ...change };
}

export function sessionOn(date: string, massKg: number | null = 58) {
  return { date, massKg, tester: null, notes: null };
}

export interface Recorded {
  date: string;
  massKg?: number | null;
  testId?: string;
  unit?: Unit;
  setUp?: SetUp;
  left?: number[];
  right?: number[];
  whole?: number[];
}

/** One test of one athlete on one day, typed trial by trial as a coach does. */
export async function record({ assessments, measurements }: Services, athleteId: string, recorded: Recorded) {
  const { date, massKg, testId = QUADRICEPS, unit = 'N', setUp = seated() } = recorded;
  const session = await assessments.create(athleteId, sessionOn(date, massKg));
  const { id: measurementId } = await measurements.addMeasurement(session.id, testId, unit, setUp);
  for (const side of ['left', 'right', 'whole'] as const) {
    for (const [index, value] of (recorded[side] ?? []).entries()) {
      await measurements.saveTrial({ measurementId, side, ordinal: index + 1, value });
    }
  }
  return { sessionId: session.id, version: session.version, measurementId };
}
