import { Autocomplete, Button, Group, Modal } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { STRIKE_REASONS } from '#renderer/lib/strike-reasons.ts';

interface StrikeDialogProps {
  /** "Runner 07, Hamstrings, left trial 2"; the dialog is closed without one. */
  what: string | undefined;
  onStrike(reason: string): void;
  onClose(): void;
}

/** Asks why a trial does not count. The most frequent reason stands there, so that Enter is enough. */
export function StrikeDialog({ what, onStrike, onClose }: StrikeDialogProps) {
  const [reason, setReason] = useState(STRIKE_REASONS[0] ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (reason.trim()) onStrike(reason.trim());
  };
  return (
    <Modal
      opened={what !== undefined}
      onClose={onClose}
      title={what && `Strike out ${what}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
      returnFocus={false}
    >
      <form onSubmit={submit}>
        <Autocomplete
          label="Why"
          description="The trial stays in the record, and out of every calculation."
          data-autofocus
          openOnFocus={false}
          data={STRIKE_REASONS}
          value={reason}
          onChange={setReason}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Group justify="flex-end" gap="sm" mt="lg">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="filled" disabled={!reason.trim()}>
            Strike out
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
