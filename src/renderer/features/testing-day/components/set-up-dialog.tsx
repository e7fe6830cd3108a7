import { Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ErrorNotice } from '#renderer/components/error-notice.tsx';
import { NumberField } from '#renderer/components/number-field.tsx';
import { tell } from '#renderer/lib/errors.ts';
import type { SetUp, SetUpField } from '#shared/catalog/set-up.ts';
import type { DayTest } from '#shared/contract/testing-day.ts';
import { localDate } from '#shared/dates.ts';
import { isUnit, unitLabel, unitsFor } from '#shared/units.ts';
import type { Station } from '../columns.ts';
import type { DayStore } from '../day-store.ts';
import { setUpTold } from '../set-up-told.ts';
import { useLayout } from '../use-store.ts';

interface SetUpDialogProps {
  store: DayStore;
  /** The test whose set-up is changed; the dialog is closed without one. */
  testId: string | undefined;
  error: unknown;
  busy: boolean;
  onSave(test: DayTest): void;
  onClose(): void;
}

/** Unit and set-up of one test, for everyone on the day. */
export function SetUpDialog({ store, testId, ...rest }: SetUpDialogProps) {
  const station = useLayout(store).stations.find(({ test }) => test.id === testId);
  return (
    <Modal
      opened={station !== undefined}
      onClose={rest.onClose}
      title={station && `Set-up of ${station.test.name}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {station && (
        <SetUpForm
          key={testId}
          station={station}
          usual={setUpTold(station, store.athletes(), localDate()).setUp}
          {...rest}
        />
      )}
    </Modal>
  );
}

interface SetUpFormProps extends Omit<SetUpDialogProps, 'store' | 'testId'> {
  station: Station;
  /** What most athletes have now: shown grey where nothing is chosen for the day. */
  usual: SetUp;
}

const NUMBERS: { field: 'angleDeg' | 'leverM' | 'speedKmh'; label: string; unit: string }[] = [
  { field: 'angleDeg', label: 'Angle', unit: '°' },
  { field: 'leverM', label: 'Lever', unit: 'm' },
  { field: 'speedKmh', label: 'Speed', unit: 'km/h' },
];

function SetUpForm({ station: { test, day }, usual, error, busy, onSave, onClose }: SetUpFormProps) {
  const [unit, setUnit] = useState(day.unit);
  const [chosen, setChosen] = useState<SetUp>(day.setUp);
  const change = (part: Partial<SetUp>) => setChosen({ ...chosen, ...part });
  const asked = (field: SetUpField) => test.comparable.includes(field) || usual[field] !== null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    onSave({ testId: test.id, unit, setUp: chosen });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        {Boolean(error) && <ErrorNotice {...tell(error)} />}
        <Text c="dimmed">
          It holds for everyone today, also for what is typed already. A field that is left empty stays as each
          athlete’s last time.
        </Text>
        <Select
          label="Unit"
          allowDeselect={false}
          data={unitsFor(test.unit).map((value) => ({ value, label: unitLabel(value) }))}
          value={unit}
          onChange={(value) => value && isUnit(value) && setUnit(value)}
        />
        <TextInput
          label="Device"
          placeholder={usual.device ?? 'as last time'}
          data-autofocus
          value={chosen.device ?? ''}
          onChange={(event) => change({ device: event.currentTarget.value || null })}
        />
        <TextInput
          label="Position"
          placeholder={usual.position ?? 'as last time'}
          value={chosen.position ?? ''}
          onChange={(event) => change({ position: event.currentTarget.value || null })}
        />
        <Group gap="sm">
          {NUMBERS.filter(({ field }) => asked(field)).map(({ field, label, unit: of }) => (
            <NumberField
              key={field}
              label={label}
              unit={of}
              width={120}
              placeholder={usual[field] === null ? undefined : String(usual[field])}
              value={chosen[field]}
              onChange={(value) => change({ [field]: value })}
            />
          ))}
        </Group>
      </Stack>
      <Group justify="flex-end" gap="sm" mt="lg">
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" variant="filled" loading={busy}>
          Use this set-up
        </Button>
      </Group>
    </form>
  );
}
