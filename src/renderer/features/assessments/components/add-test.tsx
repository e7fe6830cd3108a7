import { Button, Group, Select } from '@mantine/core';
import { useEffect, useState } from 'react';
import { ErrorNotice } from '#renderer/components/error-notice.tsx';
import { useOfferedTests } from '#renderer/lib/catalogue.ts';
import { tell } from '#renderer/lib/errors.ts';
import { testOptions } from '#renderer/lib/test-options.ts';
import type { Session } from '#shared/contract/assessments.ts';
import { shownDate } from '#shared/dates.ts';
import { useAddTests, useSessions } from '../api.ts';
import { asLastTime, countOf, lastRecorded, type TestToAdd } from '../test-to-add.ts';
import { BatteryMenu } from './battery-menu.tsx';

/** Adds tests: one from the catalogue, a whole battery, or all of the last session; each in its last set-up. */
export function AddTest({ session }: { session: Session }) {
  const { data: sessions = [] } = useSessions(session.athleteId);
  const offered = useOfferedTests();
  const addTests = useAddTests();
  const [first, setFirst] = useState<string>();
  // Typing goes on in the test that was added; the field it was chosen in is drawn anew and cannot keep the focus.
  useEffect(() => {
    if (!session.measurements.some(({ id }) => id === first)) return;
    document.querySelector<HTMLElement>(`[data-measurement="${first}"] input`)?.focus();
    setFirst(undefined);
  }, [first, session]);
  const present = session.measurements.map(({ testId }) => testId);
  const last = lastRecorded(sessions, session.id);
  const add = (tests: TestToAdd[]) =>
    addTests.mutate({ sessionId: session.id, tests }, { onSuccess: ([added]) => setFirst(added?.id) });
  const missing = last?.measurements.filter(({ testId }) => !present.includes(testId)) ?? [];
  const choose = (testId: string | null) => {
    const test = offered.find(({ id }) => id === testId);
    if (test) add([asLastTime(test, sessions)]);
  };
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
          data={testOptions(offered, present)}
          value={null}
          onChange={choose}
        />
        <BatteryMenu
          present={present}
          busy={addTests.isPending}
          onAdd={(tests) => add(tests.map((test) => asLastTime(test, sessions)))}
        />
        {last && missing.length > 0 && (
          <Button loading={addTests.isPending} onClick={() => add(missing)}>
            The {countOf(missing)} of {shownDate(last.date)}
          </Button>
        )}
      </Group>
      {addTests.error && <ErrorNotice {...tell(addTests.error)} />}
    </div>
  );
}
