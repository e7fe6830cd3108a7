import type { Battery } from '#shared/catalog/battery.ts';
import type { Catalogue } from '#shared/catalog/catalogue.ts';
import type { SetUp } from '#shared/catalog/set-up.ts';
import type { TestDefinition } from '#shared/catalog/test-definition.ts';
import type { Measurement, Session } from '#shared/contract/assessments.ts';
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
export function asLastTime({ id, unit, setUp }: TestDefinition, sessions: Session[]): TestToAdd {
  const before: Measurement | undefined = sessions
    .flatMap(({ measurements }) => measurements)
    .find((measurement) => measurement.testId === id && measurement.basis === 'trials');
  if (before) return { testId: id, unit: before.unit, setUp: before.setUp };
  const { device = null, position = null, angleDeg = null } = setUp;
  return { testId: id, unit, setUp: { device, position, angleDeg, leverM: null, speedKmh: null } };
}

/** The tests of a session or a battery that the catalogue knows, in their order. */
export function testsOf(testIds: string[], catalogue: Catalogue): TestDefinition[] {
  return testIds.flatMap((testId) => catalogue.find(testId) ?? []);
}

/** A battery's tests that a session does not have yet. */
export function missingTests({ testIds }: Battery, present: string[], catalogue: Catalogue): TestDefinition[] {
  return testsOf(
    testIds.filter((testId) => !present.includes(testId)),
    catalogue,
  );
}

/** "1 test", "9 tests" */
export function countOf(tests: unknown[]): string {
  return tests.length === 1 ? '1 test' : `${tests.length} tests`;
}
