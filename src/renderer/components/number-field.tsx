import { TextInput } from '@mantine/core';
import { type FocusEvent, useState } from 'react';
import classes from './number-field.module.css';
import { parseNumber } from './parse-number.ts';

interface NumberFieldProps {
  label: string;
  value: number | null;
  /** Called with each letter: a number, null when empty, and NaN while it is no number or beyond the limits. */
  onChange(value: number | null): void;
  /** Printed at the end of the field. */
  unit?: string;
  min?: number;
  max?: number;
  description?: string;
  /** A fault found elsewhere; the field's own faults come first. */
  error?: string;
  required?: boolean;
  disabled?: boolean;
  /** Shows the label to screen readers only, as in a grid with a head of its own. */
  hideLabel?: boolean;
  placeholder?: string;
  width?: number | string;
}

/** A number typed as text: decimal comma or point, no spinner, and the wheel changes nothing. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, onChange, unit, min, max, error, hideLabel, width } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const text = draft ?? (value === null ? '' : String(value));
  const fault = faultOf(text, min, max);

  const type = (next: string) => {
    setDraft(next);
    setLeft(false);
    const parsed = parseNumber(next);
    if (parsed.kind === 'empty') onChange(null);
    else onChange(parsed.kind === 'number' && !faultOf(next, min, max) ? parsed.value : Number.NaN);
  };
  const leave = (_event: FocusEvent) => {
    setLeft(true);
    if (!fault) setDraft(null);
  };
  return (
    <TextInput
      label={hideLabel ? undefined : label}
      aria-label={hideLabel ? label : undefined}
      description={props.description}
      placeholder={props.placeholder}
      required={props.required}
      disabled={props.disabled}
      inputMode="decimal"
      autoComplete="off"
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={leave}
      error={(left && fault) || error}
      rightSection={unit && <span className={classes.unit}>{unit}</span>}
      rightSectionWidth={unit ? 14 + unit.length * 8 : undefined}
      rightSectionPointerEvents="none"
      classNames={{ input: classes.input }}
      w={width}
    />
  );
}

function faultOf(text: string, min?: number, max?: number): string | undefined {
  const parsed = parseNumber(text);
  if (parsed.kind === 'empty') return undefined;
  if (parsed.kind === 'invalid') return 'This is not a number.';
  if (min !== undefined && parsed.value < min) return `At least ${min}.`;
  if (max !== undefined && parsed.value > max) return `At most ${max}.`;
  return undefined;
}
