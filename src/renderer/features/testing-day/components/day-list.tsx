import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmDialog } from '#renderer/components/confirm-dialog.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import type { DayLine } from '#shared/contract/testing-day.ts';
import { shownDate } from '#shared/dates.ts';
import { useDayChanges } from '../api.ts';
import { forgetDay } from '../open-days.ts';
import classes from './day-list.module.css';

/** Testing days as lines that lead to their grid. */
export function DayList({ title, days }: { title: string; days: DayLine[] }) {
  const { remove } = useDayChanges();
  const [asked, setAsked] = useState<DayLine>();
  const confirm = () => {
    if (!asked) return;
    remove.mutate({ dayId: asked.id }, { onSuccess: () => forgetDay(asked.id), onSettled: () => setAsked(undefined) });
  };
  return (
    <Panel title={title} flush>
      <ul className={classes.list}>
        {days.map((day) => (
          <li key={day.id} className={classes.item}>
            <Link to="/testing-day/$dayId" params={{ dayId: day.id }} className={classes.line}>
              <span className={classes.date}>{shownDate(day.date)}</span>
              <span className={classes.name}>{day.squadName}</span>
              <span className={classes.quiet}>{day.batteryName}</span>
              <span className={classes.count}>
                {counted(day.athletes, 'athlete')}, {counted(day.tests, 'test')}, {counted(day.values, 'value')}
              </span>
            </Link>
            <Button
              size="compact-sm"
              aria-label={`Remove the day of ${shownDate(day.date)}, ${day.squadName}`}
              onClick={() => setAsked(day)}
            >
              Remove
            </Button>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        opened={asked !== undefined}
        title={asked ? `Remove the day of ${shownDate(asked.date)}?` : ''}
        confirmLabel="Remove the day"
        danger
        busy={remove.isPending}
        onConfirm={confirm}
        onClose={() => setAsked(undefined)}
      >
        Its order, the set-ups chosen for it and who was absent go, and cannot be brought back. {asked && stays(asked)}
      </ConfirmDialog>
    </Panel>
  );
}

function stays({ values }: DayLine): string {
  if (values === 0) return 'Nothing that was typed goes with it.';
  return values === 1
    ? 'The 1 value that was typed stays with its athlete.'
    : `The ${values} values that were typed stay with their athletes.`;
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
