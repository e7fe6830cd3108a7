import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { DataTable } from '#renderer/components/data-table/data-table.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ErrorNotice } from '#renderer/components/error-notice.tsx';
import { PageBody } from '#renderer/components/page-body.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import { tell } from '#renderer/lib/errors.ts';
import type { TestInUse } from '#shared/catalog/tests-in-use.ts';
import type { OwnNoiseReport } from '#shared/contract/catalog.ts';
import { localDate, shownDate } from '#shared/dates.ts';
import { useOwnNoise, useTestChanges } from '../api.ts';
import { HOW_MEASURED, reportInWords } from '../own-noise-words.ts';
import { NOISE_COLUMNS, type NoiseRow } from './noise-columns.tsx';

interface OwnNoiseTabProps {
  tests: TestInUse[];
  onOpen(testId: string): void;
}

/** What the coach's own repeated sessions say of each test, and a way to work it out anew. */
export function OwnNoiseTab({ tests, onOpen }: OwnNoiseTabProps) {
  const noise = useOwnNoise();
  const { measure } = useTestChanges();
  if (noise.error) return <ErrorNotice {...tell(noise.error)} onRetry={() => void noise.refetch()} />;
  return (
    <PageBody>
      <Panel
        title="Noise measured in your athletes"
        note={noise.data && whenInWords(noise.data)}
        actions={
          <Button loading={measure.isPending} onClick={() => measure.mutate(undefined)}>
            Measure noise from your athletes
          </Button>
        }
      >
        <p>{HOW_MEASURED}</p>
        <p role="status">{noise.data && reportInWords(noise.data)}</p>
      </Panel>
      {noise.data && <NoiseTable report={noise.data} tests={tests} onOpen={onOpen} />}
    </PageBody>
  );
}

function NoiseTable({ report, tests, onOpen }: OwnNoiseTabProps & { report: OwnNoiseReport }) {
  const rows = useMemo(() => rowsOf(report, tests), [report, tests]);
  return (
    <DataTable
      label="Noise of your athletes"
      data={rows}
      columns={NOISE_COLUMNS}
      getRowId={({ noise }) => noise.testId}
      onOpen={({ noise }) => onOpen(noise.testId)}
      maxHeight="calc(100dvh - 330px)"
      empty={
        <EmptyState title="No repeated sessions yet">
          Test some athletes twice within two weeks, with the same device, position and angle, and measure again. The
          noise of your own tester and device then takes the place of published figures.
        </EmptyState>
      }
    />
  );
}

function rowsOf({ tests: measured }: OwnNoiseReport, tests: TestInUse[]): NoiseRow[] {
  return measured.flatMap((noise) => {
    const inUse = tests.find(({ test }) => test.id === noise.testId);
    return inUse ? [{ noise, inUse }] : [];
  });
}

function whenInWords({ measuredAt }: OwnNoiseReport): string {
  return measuredAt === null ? 'not measured yet' : `last measured ${shownDate(localDate(new Date(measuredAt)))}`;
}
