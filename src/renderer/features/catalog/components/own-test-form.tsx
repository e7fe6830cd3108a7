import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { ErrorNotice } from '#renderer/components/error-notice.tsx';
import { FormFoot } from '#renderer/components/form-foot.tsx';
import { fieldErrors, tell } from '#renderer/lib/errors.ts';
import { focusFirstError } from '#renderer/lib/focus-first-error.ts';
import { schemaErrors } from '#renderer/lib/schema-errors.ts';
import { type OwnTestInput, ownTestInput } from '#shared/contract/catalog.ts';
import { type OwnTestValues, toOwnTest } from '../own-test-values.ts';
import { HowFields } from './how-fields.tsx';
import { NumberFields } from './number-fields.tsx';
import classes from './own-test-form.module.css';
import { WhatFields } from './what-fields.tsx';

interface OwnTestFormProps {
  initial: OwnTestValues;
  submitLabel: string;
  onSubmit(input: OwnTestInput): void;
  onCancel(): void;
  /** What the services said of the last try. */
  error: unknown;
  busy: boolean;
}

const check = schemaErrors(ownTestInput);

/** A coach's own test: what it is, how it is done, and the numbers it is judged by. */
export function OwnTestForm({ initial, submitLabel, onSubmit, onCancel, error, busy }: OwnTestFormProps) {
  const form = useForm<OwnTestValues>({
    initialValues: initial,
    validate: (values) => check(toOwnTest(values)),
    validateInputOnBlur: true,
  });
  const refused = fieldErrors(error);
  const submit = form.onSubmit((values) => onSubmit(ownTestInput.parse(toOwnTest(values))), focusFirstError);
  return (
    <form noValidate className={classes.form} onSubmit={submit}>
      {Boolean(error) && (
        <div className={classes.wide}>
          <ErrorNotice {...tell(error)} />
        </div>
      )}
      <div className={classes.column}>
        <WhatFields form={form} refused={refused} />
        <NumberFields form={form} refused={refused} />
      </div>
      <HowFields form={form} refused={refused} />
      <FormFoot className={classes.wide}>
        <Button onClick={onCancel}>Cancel</Button>
        <Button type="submit" variant="filled" loading={busy}>
          {submitLabel}
        </Button>
      </FormFoot>
    </form>
  );
}
