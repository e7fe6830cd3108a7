import { testById } from '#shared/catalog/tests.ts';
import type { Measurement, Session, SetUp } from '#shared/contract/assessments.ts';
import type { Unit } from '#shared/units.ts';

/** A test as it is put into a session. */
export interface TestToAdd {
  testId: string;
  unit: Unit;
  setUp: SetUp;
}

/** The latest session in which trials were recorded here; a file's means and bests do not make one. */
export function lastRecorded(sessions: Session[], exceptId?: string): Session | undefined {
  return sessions.find(
    ({ id, measurements }) => id !== exceptId && measurements.some(({ basis }) => basis === 'trials'),
  );
}

/** Unit and set-up of the athlete's last time, so that sessions stay comparable; else the catalogue's. */
export function asLastTime(testId: string, sessions: Session[]): TestToAdd {
  const before: Measurement | undefined = sessions
    .flatMap(({ measurements }) => measurements)
    .find((measurement) => measurement.testId === testId && measurement.basis === 'trials');
  if (before) return { testId, unit: before.unit, setUp: before.setUp };
  const { unit, setUp } = testById(testId);
  const { device = null, position = null, angleDeg = null } = setUp;
  return { testId, unit, setUp: { device, position, angleDeg, leverM: null } };
}

/** "1 test", "9 tests" */
export function countOf(tests: unknown[]): string {
  return tests.length === 1 ? '1 test' : `${tests.length} tests`;
}
