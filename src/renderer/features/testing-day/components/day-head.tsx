import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { PageHead } from '#renderer/components/page-head.tsx';
import { usePreferences } from '#renderer/lib/preferences.ts';
import type { TestingDay } from '#shared/contract/testing-day.ts';
import { localDate, shownDate } from '#shared/dates.ts';
import { useFieldSheet } from '../api.ts';
import { tableText } from '../copy-table.ts';
import type { DayStore } from '../day-store.ts';
import { CloseDay } from './close-day.tsx';

export type DayView = 'grid' | 'athlete' | 'end';

interface DayHeadProps {
  day: TestingDay;
  store: DayStore;
  view: DayView;
  onShow(view: DayView): void;
}

/** Whose day it is, and the ways on: paper, spreadsheet, one athlete, the end. */
export function DayHead({ day, store, view, onShow }: DayHeadProps) {
  const fieldSheet = useFieldSheet();
  const [{ paper }] = usePreferences();
  const copy = async () => {
    await navigator.clipboard.writeText(tableText(store));
    notifications.show({ message: 'Table copied: paste it into a spreadsheet' });
  };
  const closed = day.finishedAt !== null;
  return (
    <PageHead
      title={day.date === localDate() ? 'Testing day' : `Testing day, ${shownDate(day.date)}`}
      sub={`${day.squadName} · ${shownDate(day.date)} · ${day.batteryName}, ${day.tests.length === 1 ? '1 test' : `${day.tests.length} tests`}`}
      actions={
        <>
          <Button onClick={() => void copy()}>Copy table</Button>
          <Button loading={fieldSheet.isPending} onClick={() => fieldSheet.mutate({ dayId: day.id, paper })}>
            Field sheet
          </Button>
          {view === 'end' ? (
            <>
              <Button onClick={() => onShow('grid')}>Back to the grid</Button>
              {!closed && <CloseDay store={store} />}
            </>
          ) : (
            <>
              <Button onClick={() => onShow(view === 'grid' ? 'athlete' : 'grid')}>
                {view === 'grid' ? 'One at a time' : 'Whole grid'}
              </Button>
              <Button variant={closed ? 'default' : 'filled'} onClick={() => onShow('end')}>
                {closed ? 'What is missing' : 'Finish'}
              </Button>
            </>
          )}
        </>
      }
    />
  );
}
