import { Button, Modal, MultiSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useBatteryChanges, useOfferedTests } from '#renderer/lib/catalogue.ts';
import { fieldErrors, tell } from '#renderer/lib/errors.ts';
import { testOptions } from '#renderer/lib/test-options.ts';
import type { Battery } from '#shared/catalog/battery.ts';
import { ErrorNotice } from './error-notice.tsx';
import { FormFoot } from './form-foot.tsx';

/** A battery as it is edited; without an id it is a new one. */
export type BatteryValues = Pick<Battery, 'name' | 'text' | 'testIds'> & { id: string | null };

interface BatteryDialogProps {
  /** Null closes the dialog. */
  battery: BatteryValues | null;
  onClose(): void;
}

/** Makes an own battery or changes one: its name, what it is for, and its tests in their order. */
export function BatteryDialog({ battery, onClose }: BatteryDialogProps) {
  return (
    <Modal
      opened={battery !== null}
      onClose={onClose}
      title={battery?.id ? `Edit ${battery.name}` : 'New battery'}
      closeButtonProps={{ 'aria-label': 'Close' }}
      size="lg"
    >
      {battery && <BatteryForm battery={battery} onClose={onClose} />}
    </Modal>
  );
}

function BatteryForm({ battery: { id, name, text, testIds }, onClose }: { battery: BatteryValues; onClose(): void }) {
  const { create, update } = useBatteryChanges();
  const offered = useOfferedTests();
  const form = useForm({ initialValues: { name, text, testIds } });
  const { error, isPending } = id ? update : create;
  const faults = fieldErrors(error);
  const fault = (field: string) =>
    Object.entries(faults).find(([path]) => path === field || path.startsWith(`${field}.`))?.[1];
  const save = form.onSubmit((values) => {
    if (id) update.mutate({ ...values, batteryId: id }, { onSuccess: onClose });
    else create.mutate(values, { onSuccess: onClose });
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.stopPropagation();
        save(event);
      }}
    >
      <Stack gap="md">
        {error && Object.keys(faults).length === 0 && <ErrorNotice {...tell(error)} />}
        <TextInput label="Name" required data-autofocus {...form.getInputProps('name')} error={fault('name')} />
        <Textarea
          label="When and for whom"
          autosize
          minRows={2}
          {...form.getInputProps('text')}
          error={fault('text')}
        />
        <MultiSelect
          label="Tests"
          description="In the order in which they are done."
          required
          searchable
          nothingFoundMessage="No test is called that."
          data={testOptions(offered, [])}
          {...form.getInputProps('testIds')}
          error={fault('testIds')}
        />
        <FormFoot>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="filled" loading={isPending}>
            Save battery
          </Button>
        </FormFoot>
      </Stack>
    </form>
  );
}
