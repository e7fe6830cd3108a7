import { Button, Group, Select } from '@mantine/core';
import { ErrorNotice } from '#renderer/components/error-notice.tsx';
import { tell } from '#renderer/lib/errors.ts';
import { MUSCLE_GROUP_NAMES, MUSCLE_GROUPS } from '#shared/catalog/muscle-groups.ts';
import { TESTS, testById } from '#shared/catalog/tests.ts';
import type { Measurement, Session, SetUp } from '#shared/contract/assessments.ts';
import { shownDate } from '#shared/dates.ts';
import type { Unit } from '#shared/units.ts';
import { useSessionChanges, useSessions } from '../api.ts';

interface TestToAdd {
  testId: string;
  unit: Unit;
  setUp: SetUp;
}

/** Adds tests: one from the catalogue, or all of the last session with the same set-ups. */
export function AddTest({ session }: { session: Session }) {
  const { data: sessions = [] } = useSessions(session.athleteId);
  const { addMeasurement } = useSessionChanges();
  const present = session.measurements.map(({ testId }) => testId);
  const last = sessions.find(({ id, measurements }) => id !== session.id && measurements.length > 0);
  const add = async (tests: TestToAdd[]) => {
    for (const test of tests) await addMeasurement.mutateAsync({ ...test, sessionId: session.id });
  };
  const missing = last?.measurements.filter(({ testId }) => !present.includes(testId)) ?? [];
  return (
    <div>
      <Group gap="sm" align="flex-end">
        <Select
          key={present.length}
          label="Add a test"
          placeholder="Type a muscle or a test"
          searchable
          w={340}
          nothingFoundMessage="No test is called that."
          data={testOptions(present)}
          value={null}
          onChange={(testId) => testId && void add([asLastTime(testId, sessions)])}
        />
        {last && missing.length > 0 && (
          <Button loading={addMeasurement.isPending} onClick={() => void add(missing)}>
            Same {missing.length === 1 ? 'test' : `${missing.length} tests`} as on {shownDate(last.date)}
          </Button>
        )}
      </Group>
      {addMeasurement.error && <ErrorNotice {...tell(addMeasurement.error)} />}
    </div>
  );
}

function testOptions(present: string[]) {
  return MUSCLE_GROUPS.map((group) => ({
    group: MUSCLE_GROUP_NAMES[group],
    items: TESTS.filter(({ muscleGroup, id }) => muscleGroup === group && !present.includes(id)).map((test) => ({
      value: test.id,
      label: `${test.name}, ${test.detail}`,
    })),
  })).filter(({ items }) => items.length > 0);
}

/** The unit and set-up of the athlete's last time, so that sessions stay comparable; else the catalogue's. */
function asLastTime(testId: string, sessions: Session[]): TestToAdd {
  const before: Measurement | undefined = sessions
    .flatMap(({ measurements }) => measurements)
    .find((measurement) => measurement.testId === testId && measurement.basis === 'trials');
  if (before) return { testId, unit: before.unit, setUp: before.setUp };
  const { unit, setUp } = testById(testId);
  const { device = null, position = null, angleDeg = null } = setUp;
  return { testId, unit, setUp: { device, position, angleDeg, leverM: null } };
}
