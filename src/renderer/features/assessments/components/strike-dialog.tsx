import { Autocomplete, Button, Group, Modal } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { tell } from '#renderer/lib/errors.ts';
import { STRIKE_REASONS } from '#renderer/lib/strike-reasons.ts';
import type { Measurement, Trial } from '#shared/contract/assessments.ts';
import { useSessionChanges } from '../api.ts';
import { trialName } from './row-menu.tsx';

interface StrikeDialogProps {
  measurement: Measurement;
  /** The trial to strike out; the dialog is closed while there is none. */
  trial: Trial | undefined;
  onClose(): void;
}

/** Takes a trial out of the findings, and keeps it with the reason. */
export function StrikeDialog({ measurement, trial, onClose }: StrikeDialogProps) {
  const { strike } = useSessionChanges();
  const [reason, setReason] = useState('');
  const close = () => {
    strike.reset();
    setReason('');
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (!trial) return;
    const { side, ordinal } = trial;
    strike.mutate({ measurementId: measurement.id, side, ordinal, reason }, { onSuccess: close });
  };
  return (
    <Modal
      opened={trial !== undefined}
      onClose={close}
      title={trial && `Strike out ${trialName(trial, measurement)}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form onSubmit={submit}>
        <Autocomplete
          label="Why"
          description="The trial stays in the record, and out of every calculation."
          placeholder={STRIKE_REASONS[0]}
          data-autofocus
          data={STRIKE_REASONS}
          value={reason}
          onChange={setReason}
          error={strike.error && tell(strike.error).title}
        />
        <Group justify="flex-end" gap="sm" mt="lg">
          <Button onClick={close}>Cancel</Button>
          <Button type="submit" variant="filled" loading={strike.isPending}>
            Strike out
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
