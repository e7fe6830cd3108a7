import { Button, Group, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import { ErrorNotice } from '#renderer/components/error-notice.tsx';
import { NumberField } from '#renderer/components/number-field.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import { tell } from '#renderer/lib/errors.ts';
import { schemaErrors } from '#renderer/lib/schema-errors.ts';
import { type SessionFields, sessionFields } from '#shared/contract/assessments.ts';

interface SessionFieldsFormProps {
  initial: SessionFields;
  submitLabel: string;
  onSubmit(fields: SessionFields): Promise<void>;
  error: unknown;
  busy: boolean;
  /** How old the body mass is, while it is a proposal. */
  massFrom?: string;
  /** What else is decided with the same button. */
  children?: ReactNode;
}

/** Date, body mass of the day, tester and note. The button of a stored session appears only when something changed. */
export function SessionFieldsForm({
  initial,
  submitLabel,
  onSubmit,
  error,
  busy,
  massFrom,
  children,
}: SessionFieldsFormProps) {
  const { date, massKg, tester, notes } = initial;
  const form = useForm<SessionFields>({
    initialValues: { date, massKg, tester, notes },
    validate: schemaErrors(sessionFields),
    validateInputOnBlur: true,
  });
  const text = (path: 'tester' | 'notes') => ({ ...form.getInputProps(path), value: form.values[path] ?? '' });
  const isNew = !('id' in initial);
  return (
    <Panel label="Session">
      <form noValidate onSubmit={form.onSubmit((fields) => void onSubmit(fields).catch(told))}>
        {Boolean(error) && <ErrorNotice {...tell(error)} />}
        <Group gap="md" align="flex-start">
          <TextInput label="Date" placeholder="2026-11-22" required w={130} {...form.getInputProps('date')} />
          <NumberField
            label="Body mass"
            unit="kg"
            width={110}
            value={form.values.massKg}
            onChange={(value) => form.setFieldValue('massKg', value)}
            error={form.errors.massKg as string | undefined}
          />
          <TextInput label="Tester" placeholder="Initials" w={130} {...text('tester')} />
          <TextInput label="Note" flex={1} miw={180} {...text('notes')} />
          {(isNew || form.isDirty()) && (
            <Button type="submit" variant={isNew ? 'filled' : 'default'} loading={busy} mt={21}>
              {submitLabel}
            </Button>
          )}
        </Group>
        {massFrom && form.values.massKg === massKg && (
          <Text c="dimmed" mt="xs">
            {massFrom}
          </Text>
        )}
        {children}
      </form>
    </Panel>
  );
}

/** What went wrong comes back as `error`. */
function told(): void {}
