import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmDialog } from '#renderer/components/confirm-dialog.tsx';
import { useDayChanges } from '../api.ts';
import type { DayStore } from '../day-store.ts';

/** Closes the day once all that is under way is stored; asks first where something typed is not. */
export function CloseDay({ store }: { store: DayStore }) {
  const { setFinished } = useDayChanges();
  const navigate = useNavigate();
  const [open, setOpen] = useState(0);
  const finish = () =>
    setFinished.mutate(
      { dayId: store.dayId, finished: true },
      { onSuccess: () => void navigate({ to: '/testing-day' }), onSettled: () => setOpen(0) },
    );
  const close = async () => {
    await store.idle();
    if (store.status().open > 0) setOpen(store.status().open);
    else finish();
  };
  return (
    <>
      <Button variant="filled" loading={setFinished.isPending} onClick={() => void close()}>
        Close the day
      </Button>
      <ConfirmDialog
        opened={open > 0}
        title={open === 1 ? 'Close the day without 1 value?' : `Close the day without ${open} values?`}
        confirmLabel={open === 1 ? 'Close without it' : 'Close without them'}
        busy={setFinished.isPending}
        onConfirm={finish}
        onClose={() => setOpen(0)}
      >
        {open === 1 ? 'It was typed and is not stored' : 'They were typed and are not stored'}. The line above the list
        leads to each: confirm it there, or type it anew. A closed day takes no values until it is opened again.
      </ConfirmDialog>
    </>
  );
}
