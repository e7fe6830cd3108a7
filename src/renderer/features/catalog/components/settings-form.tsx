import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { ErrorNotice } from '#renderer/components/error-notice.tsx';
import { FormFoot } from '#renderer/components/form-foot.tsx';
import { GradeBadge } from '#renderer/components/grade-badge.tsx';
import { NumberField } from '#renderer/components/number-field.tsx';
import { fieldErrors, tell } from '#renderer/lib/errors.ts';
import { hasSides } from '#shared/catalog/test-definition.ts';
import type { TestInUse } from '#shared/catalog/tests-in-use.ts';
import { unitLabel } from '#shared/units.ts';
import { useTestChanges } from '../api.ts';
import { noSettings, type SettingsValues, settingsValues, toSettings } from '../test-settings.ts';
import { originalName } from '../test-words.ts';
import classes from './settings-form.module.css';

interface SettingsFormProps {
  inUse: TestInUse;
  onDone(): void;
}

/** The coach's own line and noise of a test. What is set here decides the findings of all athletes. */
export function SettingsForm({ inUse, onDone }: SettingsFormProps) {
  const { test, delivered, noiseFrom, thresholdFrom } = inUse;
  const { changeSettings } = useTestChanges();
  const form = useForm<SettingsValues>({ initialValues: settingsValues(inUse) });
  const original = settingsValues({ test: { ...test, ...delivered } });
  const faults = fieldErrors(changeSettings.error);
  const lineUnit = test.threshold.kind === 'relative' ? '%' : unitLabel(test.threshold.unit);
  const field = (key: keyof SettingsValues, unit: string) => ({
    unit,
    width: 220,
    description: `${originalName(inUse)}: ${original[key]} ${unit}`,
    value: form.values[key],
    onChange: (value: number | null) => form.setFieldValue(key, value),
    error: faults[key],
  });
  const changed = noiseFrom === 'coach' || thresholdFrom === 'coach';
  const save = form.onSubmit((values) => changeSettings.mutate(toSettings(inUse, values), { onSuccess: onDone }));
  const reset = () => changeSettings.mutate(noSettings(test.id), { onSuccess: onDone });
  return (
    <form noValidate onSubmit={save} className={classes.form} aria-label={`Line and noise of ${test.name}`}>
      {changeSettings.error && Object.keys(faults).length === 0 && <ErrorNotice {...tell(changeSettings.error)} />}
      <p>
        What you set is shown as <GradeBadge grade="convention" />, set by you. The findings of all athletes follow it
        at once. An empty field goes back to the figure named above it.
      </p>
      <NumberField label="Typical error from trial to trial" {...field('trialError', '%')} />
      <NumberField label="Typical error from day to day" {...field('dayError', '%')} />
      {hasSides(test) && <NumberField label="Line" {...field('threshold', lineUnit)} />}
      <p role="status">{changeSettings.isPending && 'Working out the findings of all athletes anew…'}</p>
      <FormFoot>
        {changed && (
          <Button onClick={reset} disabled={changeSettings.isPending} mr="auto">
            {inUse.origin === 'own' ? 'Reset to the test’s own' : 'Reset to delivered'}
          </Button>
        )}
        <Button onClick={onDone}>Cancel</Button>
        <Button type="submit" variant="filled" loading={changeSettings.isPending}>
          Save line and noise
        </Button>
      </FormFoot>
    </form>
  );
}
