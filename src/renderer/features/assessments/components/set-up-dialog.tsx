import { Button, Modal, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { ErrorNotice } from '#renderer/components/error-notice.tsx';
import { FormFoot } from '#renderer/components/form-foot.tsx';
import { NumberField } from '#renderer/components/number-field.tsx';
import { tell } from '#renderer/lib/errors.ts';
import { schemaErrors } from '#renderer/lib/schema-errors.ts';
import { testById } from '#shared/catalog/tests.ts';
import { type Measurement, type SetUp, setUp } from '#shared/contract/assessments.ts';
import { type Unit, unitKind, unitLabel, unitsOfKind } from '#shared/units.ts';
import { useSessionChanges } from '../api.ts';
import classes from './set-up-dialog.module.css';

interface SetUpDialogProps {
  measurement: Measurement;
  opened: boolean;
  onClose(): void;
}

/** How the test was done. Only sessions with the same set-up are compared. */
export function SetUpDialog({ measurement, opened, onClose }: SetUpDialogProps) {
  const test = testById(measurement.testId);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={`Set-up: ${test.name}, ${test.detail}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
      size="lg"
    >
      <p className={classes.protocol}>{test.protocol}</p>
      {opened && <SetUpForm measurement={measurement} onClose={onClose} />}
    </Modal>
  );
}

function SetUpForm({ measurement, onClose }: Omit<SetUpDialogProps, 'opened'>) {
  const { updateMeasurement } = useSessionChanges();
  const form = useForm<SetUp & { unit: Unit }>({
    initialValues: { ...measurement.setUp, unit: measurement.unit },
    validate: schemaErrors(setUp),
  });
  const text = (path: 'device' | 'position') => ({ ...form.getInputProps(path), value: form.values[path] ?? '' });
  const number = (path: 'angleDeg' | 'leverM') => ({
    value: form.values[path],
    onChange: (value: number | null) => form.setFieldValue(path, value),
    error: form.errors[path] as string | undefined,
  });
  const submit = form.onSubmit(async ({ unit, ...changed }) => {
    await updateMeasurement.mutateAsync({ measurementId: measurement.id, unit, setUp: changed });
    onClose();
  });
  const units = unitsOfKind(unitKind(measurement.unit)).map((unit) => ({ value: unit, label: unitLabel(unit) }));
  return (
    <form noValidate onSubmit={submit}>
      {updateMeasurement.error && <ErrorNotice {...tell(updateMeasurement.error)} />}
      <SimpleGrid cols={2} spacing="md">
        <TextInput label="Device" data-autofocus {...text('device')} />
        <TextInput label="Position" {...text('position')} />
        <NumberField label="Joint angle" unit="°" {...number('angleDeg')} />
        <NumberField label="Lever" unit="m" description="Joint to pad" {...number('leverM')} />
        <Select
          label="Unit"
          description="Changes what the typed numbers mean; they stay as typed."
          data={units}
          allowDeselect={false}
          {...form.getInputProps('unit')}
        />
      </SimpleGrid>
      <FormFoot className={classes.foot}>
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" variant="filled" loading={updateMeasurement.isPending}>
          Save set-up
        </Button>
      </FormFoot>
    </form>
  );
}
