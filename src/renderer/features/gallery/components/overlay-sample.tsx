import { Button } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '#renderer/components/confirm-dialog.tsx';
import { showUndo } from '#renderer/components/undo-toast.tsx';

export function OverlaySample() {
  const [asking, setAsking] = useState(false);
  const archive = () => {
    setAsking(false);
    showUndo('3 athletes archived', async () => {});
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>Archive</Button>
      <ConfirmDialog
        opened={asking}
        title="Archive 3 athletes?"
        confirmLabel="Archive"
        onConfirm={archive}
        onClose={() => setAsking(false)}
      >
        They leave the roster; their tests and programs stay and can be brought back.
      </ConfirmDialog>
    </>
  );
}
