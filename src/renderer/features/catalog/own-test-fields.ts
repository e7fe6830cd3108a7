import type { UseFormReturnType } from '@mantine/form';
import type { OwnTestValues } from './own-test-values.ts';

export interface FieldsProps {
  form: UseFormReturnType<OwnTestValues>;
  /** What the services refused, by field. */
  refused: Record<string, string>;
}

/** A text field that may be empty, or one that has to be filled. */
export function textField({ form, refused }: FieldsProps, path: string) {
  const { value, ...input } = form.getInputProps(path);
  return { ...input, value: (value as string | null) ?? '', error: input.error ?? refused[path] };
}

/** A field of its own kind: a select, a group of boxes. */
export function choiceField({ form, refused }: FieldsProps, path: string) {
  const input = form.getInputProps(path);
  return { ...input, error: input.error ?? refused[path] };
}

/** A number that may be missing. */
export function numberField({ form, refused }: FieldsProps, path: string) {
  const { value, error } = form.getInputProps(path);
  return {
    value: value as number | null,
    onChange: (next: number | null) => form.setFieldValue(path, next as never),
    error: ((error as string | undefined) ?? refused[path]) as string | undefined,
  };
}
