import { ActionIcon, Menu } from '@mantine/core';
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { ConfirmDialog } from '#renderer/components/confirm-dialog.tsx';
import { showFault } from '#renderer/components/fault-toast.ts';
import type { TestDefinition } from '#shared/catalog/test-definition.ts';
import type { Measurement, Trial } from '#shared/contract/assessments.ts';
import { typed } from '#shared/shown.ts';
import { unitLabel } from '#shared/units.ts';
import { useSessionChanges } from '../api.ts';
import { SetUpDialog } from './set-up-dialog.tsx';

interface RowMenuProps {
  measurement: Measurement;
  test: TestDefinition;
  called: string;
  onStrike(trial: Trial): void;
}

/** What can be done with a test apart from typing its trials. */
export function RowMenu({ measurement, test, called, onStrike }: RowMenuProps) {
  const [open, setOpen] = useState<'set-up' | 'remove' | null>(null);
  const { strike, removeMeasurement } = useSessionChanges();
  const takeBackIn = ({ side, ordinal }: Trial) =>
    strike.mutate({ measurementId: measurement.id, side, ordinal, reason: null }, { onError: showFault });
  const remove = () => removeMeasurement.mutate({ measurementId: measurement.id }, { onSuccess: () => setOpen(null) });
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={`More for ${called}`}>
            <Ellipsis size={15} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setOpen('set-up')}>Set-up and unit…</Menu.Item>
          {measurement.trials.length > 0 && <Menu.Divider />}
          {measurement.trials.map((trial) =>
            trial.struckReason === null ? (
              <Menu.Item key={`${trial.side}${trial.ordinal}`} onClick={() => onStrike(trial)}>
                Strike out {trialName(trial, measurement)}…
              </Menu.Item>
            ) : (
              <Menu.Item key={`${trial.side}${trial.ordinal}`} onClick={() => takeBackIn(trial)}>
                Take {trialName(trial, measurement)} back in
              </Menu.Item>
            ),
          )}
          <Menu.Divider />
          <Menu.Item onClick={() => (measurement.trials.length > 0 ? setOpen('remove') : remove())}>
            Remove this test
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <SetUpDialog measurement={measurement} test={test} opened={open === 'set-up'} onClose={() => setOpen(null)} />
      <ConfirmDialog
        opened={open === 'remove'}
        title={`Remove ${called} from this session?`}
        confirmLabel="Remove"
        danger
        busy={removeMeasurement.isPending}
        onConfirm={remove}
        onClose={() => setOpen(null)}
      >
        Its {measurement.trials.length} trials are deleted for good. To keep them out of the findings only, strike them
        out instead.
      </ConfirmDialog>
    </>
  );
}

/** "L2 (410 N)" */
export function trialName({ side, ordinal, value }: Trial, { unit }: Measurement): string {
  const place = side === 'whole' ? `trial ${ordinal}` : `${side === 'left' ? 'L' : 'R'}${ordinal}`;
  return `${place} (${typed(value)} ${unitLabel(unit)})`;
}
