import { Button, MultiSelect, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { ErrorNotice } from '#renderer/components/error-notice.tsx';
import { FormFoot } from '#renderer/components/form-foot.tsx';
import { NumberField } from '#renderer/components/number-field.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import { fieldErrors, tell } from '#renderer/lib/errors.ts';
import { focusFirstError } from '#renderer/lib/focus-first-error.ts';
import { schemaErrors } from '#renderer/lib/schema-errors.ts';
import { EQUIPMENT, type Equipment } from '#shared/catalog/exercise.ts';
import { type AthleteInput, athleteInput } from '#shared/contract/athletes.ts';
import { useSquads } from '../api.ts';
import { type AthleteFormValues, textFaults, toInput } from '../form-values.ts';
import classes from './athlete-form.module.css';
import { LIMBS, LimbFields } from './limb-fields.tsx';
import { RacesField } from './races-field.tsx';

interface AthleteFormProps {
  initial: AthleteFormValues;
  submitLabel: string;
  onSubmit(input: AthleteInput): Promise<void>;
  onCancel(): void;
  /** What the services said of the last try. */
  error: unknown;
  busy: boolean;
}

const check = schemaErrors(athleteInput);

/** Sentences by field: the contract's, and those of text that it never sees. */
function validate(values: AthleteFormValues): Record<string, string> {
  const faults = check(toInput(values));
  const typed: Record<string, string> = {};
  for (const [path, fault] of Object.entries(faults)) {
    if (path.startsWith('weeklyVolume')) typed.weekly = fault;
    else typed[path.replace(/targetSeconds$/, 'target')] = fault;
  }
  return { ...typed, ...textFaults(values) };
}

export function AthleteForm({ initial, submitLabel, onSubmit, onCancel, error, busy }: AthleteFormProps) {
  const { data: squads = [] } = useSquads();
  const form = useForm<AthleteFormValues>({ initialValues: initial, validate, validateInputOnBlur: true });
  const serverErrors = fieldErrors(error);
  const text = (path: 'mainEvent' | 'externalId' | 'notes' | 'birthDate') => ({
    ...form.getInputProps(path),
    value: form.values[path] ?? '',
  });
  const number = (path: 'massKg' | 'heightCm') => ({
    value: form.values[path],
    onChange: (value: number | null) => form.setFieldValue(path, value),
    error: form.errors[path] as string | undefined,
  });
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={form.onSubmit((values) => onSubmit(toInput(values)), focusFirstError)}
    >
      {Boolean(error) && (
        <div className={classes.fault}>
          <ErrorNotice {...tell(error)} />
        </div>
      )}
      <Panel title="Who">
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" verticalSpacing="md">
          <TextInput label="Name" required data-autofocus {...form.getInputProps('name')} />
          <MultiSelect
            label="Squads"
            placeholder={squads.length === 0 ? 'No squads yet; make one in the roster' : undefined}
            data={squads.map(({ id, name }) => ({ value: id, label: name }))}
            {...form.getInputProps('squadIds')}
            error={form.errors.squadIds ?? serverErrors.squadIds}
          />
          <TextInput
            label="Birth date"
            description="Year-month-day, or the year alone"
            placeholder="1992-04-17"
            {...text('birthDate')}
          />
          <Select
            label="Sex"
            description="Norms are given by sex"
            clearable
            data={[
              { value: 'female', label: 'Female' },
              { value: 'male', label: 'Male' },
              { value: 'other', label: 'Other' },
            ]}
            {...form.getInputProps('sex')}
          />
          <TextInput label="Own id" description="From a device or a club list" {...text('externalId')} />
        </SimpleGrid>
      </Panel>
      <Panel title="Running">
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
          <TextInput label="Main event" placeholder="Half marathon" {...text('mainEvent')} />
          <TextInput
            label="Kilometres a week"
            description="A number, a range or “over 60”"
            placeholder="40-50"
            {...form.getInputProps('weekly')}
          />
        </SimpleGrid>
        <RacesField form={form} />
      </Panel>
      <Panel title="Body">
        <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md" verticalSpacing="md">
          <NumberField label="Body mass" unit="kg" {...number('massKg')} />
          <NumberField label="Height" unit="cm" {...number('heightCm')} />
          <Select label="Dominant leg" clearable data={LIMBS} {...form.getInputProps('dominantLeg')} />
        </SimpleGrid>
        <LimbFields form={form} />
      </Panel>
      <Panel title="For the program">
        <MultiSelect
          label="Equipment at hand"
          description="Exercises are chosen from what is there. Leave it empty when you do not know."
          data={EQUIPMENT.map((name) => ({ value: name, label: name }))}
          value={form.values.equipment}
          onChange={(value) => form.setFieldValue('equipment', value as Equipment[])}
        />
        <Textarea label="Notes" autosize minRows={3} maxRows={12} mt="md" {...text('notes')} />
      </Panel>
      <FormFoot className={classes.foot}>
        <Button onClick={onCancel}>Cancel</Button>
        <Button type="submit" variant="filled" loading={busy}>
          {submitLabel}
        </Button>
      </FormFoot>
    </form>
  );
}
