import { Button, Modal, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { ErrorNotice } from '#renderer/components/error-notice.tsx';
import { FormFoot } from '#renderer/components/form-foot.tsx';
import { NumberField } from '#renderer/components/number-field.tsx';
import { TestProtocol } from '#renderer/components/test-protocol.tsx';
import { tell } from '#renderer/lib/errors.ts';
import { schemaErrors } from '#renderer/lib/schema-errors.ts';
import type { SetUp } from '#shared/catalog/set-up.ts';
import type { TestDefinition } from '#shared/catalog/test-definition.ts';
import { type Measurement, setUp } from '#shared/contract/assessments.ts';
import { type Unit, unitLabel, unitsFor } from '#shared/units.ts';
import { useSessionChanges } from '../api.ts';
import { shownFields } from '../set-up-fields.ts';
import { unitNeedsInWords } from '../unit-needs.ts';
import classes from './set-up-dialog.module.css';

interface SetUpDialogProps {
  measurement: Measurement;
  test: TestDefinition;
  opened: boolean;
  onClose(): void;
}

/** How the test was done. Only sessions with the same set-up are compared. */
export function SetUpDialog({ measurement, test, opened, onClose }: SetUpDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={`Set-up: ${test.name}, ${test.detail}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
      size="lg"
    >
      {opened && <SetUpForm measurement={measurement} test={test} onClose={onClose} />}
      <section className={classes.protocol} aria-label="How it is done">
        <h3 className={classes.heading}>How it is done</h3>
        <TestProtocol test={test} />
      </section>
    </Modal>
  );
}

function SetUpForm({ measurement, test, onClose }: Omit<SetUpDialogProps, 'opened'>) {
  const { updateMeasurement } = useSessionChanges();
  const form = useForm<SetUp & { unit: Unit }>({
    initialValues: { ...measurement.setUp, unit: measurement.unit },
    validate: schemaErrors(setUp),
  });
  const text = (path: 'device' | 'position') => ({ ...form.getInputProps(path), value: form.values[path] ?? '' });
  const number = (path: 'angleDeg' | 'leverM' | 'speedKmh') => ({
    value: form.values[path],
    onChange: (value: number | null) => form.setFieldValue(path, value),
    error: form.errors[path] as string | undefined,
  });
  const submit = form.onSubmit(({ unit, ...changed }) =>
    updateMeasurement.mutate({ measurementId: measurement.id, unit, setUp: changed }, { onSuccess: onClose }),
  );
  const units = unitsFor(test.unit).map((unit) => ({ value: unit, label: unitLabel(unit) }));
  const fields = shownFields(test, measurement.setUp, form.values.unit);
  return (
    <form noValidate onSubmit={submit}>
      {updateMeasurement.error && <ErrorNotice {...tell(updateMeasurement.error)} />}
      <SimpleGrid cols={2} spacing="md">
        {fields.includes('device') && <TextInput label="Device" data-autofocus {...text('device')} />}
        {fields.includes('position') && <TextInput label="Position" {...text('position')} />}
        {fields.includes('angleDeg') && <NumberField label="Joint angle" unit="°" {...number('angleDeg')} />}
        {fields.includes('leverM') && (
          <NumberField label="Lever" unit="m" description="Joint to pad" {...number('leverM')} />
        )}
        {fields.includes('speedKmh') && <NumberField label="Running speed" unit="km/h" {...number('speedKmh')} />}
        <Select
          label="Unit"
          data-autofocus={!fields.includes('device') || undefined}
          description={
            unitNeedsInWords(form.values.unit, test.unit) ?? 'Changes what the typed numbers mean; they stay as typed.'
          }
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
