import { Button, Group, Select } from '@mantine/core';
import { useEffect, useState } from 'react';
import { ErrorNotice } from '#renderer/components/error-notice.tsx';
import { tell } from '#renderer/lib/errors.ts';
import { MUSCLE_GROUP_NAMES, MUSCLE_GROUPS } from '#shared/catalog/muscle-groups.ts';
import { TESTS } from '#shared/catalog/tests.ts';
import type { Measurement, Session } from '#shared/contract/assessments.ts';
import { shownDate } from '#shared/dates.ts';
import { useSessionChanges, useSessions } from '../api.ts';
import { asLastTime, countOf, lastRecorded, type TestToAdd } from '../test-to-add.ts';

/** Adds tests: one from the catalogue, or all of the last session with the same set-ups. */
export function AddTest({ session }: { session: Session }) {
  const { data: sessions = [] } = useSessions(session.athleteId);
  const { addMeasurement } = useSessionChanges();
  const [first, setFirst] = useState<string>();
  // Typing goes on in the test that was added; the field it was chosen in is drawn anew and cannot keep the focus.
  useEffect(() => {
    if (!session.measurements.some(({ id }) => id === first)) return;
    document.querySelector<HTMLElement>(`[data-measurement="${first}"] input`)?.focus();
    setFirst(undefined);
  }, [first, session]);
  const present = session.measurements.map(({ testId }) => testId);
  const last = lastRecorded(sessions, session.id);
  const add = async (tests: TestToAdd[]) => {
    const added: Measurement[] = [];
    for (const test of tests) added.push(await addMeasurement.mutateAsync({ ...test, sessionId: session.id }));
    setFirst(added[0]?.id);
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
            The {countOf(missing)} of {shownDate(last.date)}
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
