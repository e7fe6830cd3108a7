import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { PageHead } from '#renderer/components/page-head.tsx';
import { usePreferences } from '#renderer/lib/preferences.ts';
import type { TestingDay } from '#shared/contract/testing-day.ts';
import { localDate, shownDate } from '#shared/dates.ts';
import { useDayChanges, useFieldSheet } from '../api.ts';
import { tableText } from '../copy-table.ts';
import type { DayStore } from '../day-store.ts';
import { SaveStatus } from './save-status.tsx';

export type DayView = 'grid' | 'athlete' | 'end';

interface DayHeadProps {
  day: TestingDay;
  store: DayStore;
  view: DayView;
  onShow(view: DayView): void;
}

/** Whose day it is, whether all of it is saved, and the ways on: paper, spreadsheet, one athlete, the end. */
export function DayHead({ day, store, view, onShow }: DayHeadProps) {
  const { setFinished } = useDayChanges();
  const fieldSheet = useFieldSheet();
  const navigate = useNavigate();
  const [{ paper }] = usePreferences();
  const copy = async () => {
    await navigator.clipboard.writeText(tableText(store));
    notifications.show({ message: 'Table copied: paste it into a spreadsheet' });
  };
  const closeOrOpen = () =>
    setFinished.mutate(
      { dayId: day.id, finished: day.finishedAt === null },
      { onSuccess: () => (day.finishedAt === null ? void navigate({ to: '/testing-day' }) : onShow('grid')) },
    );
  return (
    <PageHead
      title={day.date === localDate() ? 'Testing day' : `Testing day, ${shownDate(day.date)}`}
      sub={`${day.squadName} · ${shownDate(day.date)} · ${day.batteryName}, ${day.tests.length} tests`}
      actions={
        <>
          <SaveStatus store={store} />
          <Button onClick={() => void copy()}>Copy table</Button>
          <Button loading={fieldSheet.isPending} onClick={() => fieldSheet.mutate({ dayId: day.id, paper })}>
            Field sheet
          </Button>
          {view === 'end' ? (
            <>
              <Button onClick={() => onShow('grid')}>Back to the grid</Button>
              <Button variant="filled" onClick={closeOrOpen}>
                {day.finishedAt === null ? 'Close the day' : 'Open the day again'}
              </Button>
            </>
          ) : (
            <>
              <Button onClick={() => onShow(view === 'grid' ? 'athlete' : 'grid')}>
                {view === 'grid' ? 'One at a time' : 'Whole grid'}
              </Button>
              <Button variant="filled" onClick={() => onShow('end')}>
                Finish
              </Button>
            </>
          )}
        </>
      }
    />
  );
}
