import { Select } from '@mantine/core';
import { usePreferences } from '#renderer/lib/preferences.ts';
import { REFERENCE_NAMES, REFERENCES, type Reference } from '#shared/analysis/change.ts';
import classes from './reference-select.module.css';

const OPTIONS = REFERENCES.map((value) => ({ value, label: REFERENCE_NAMES[value] }));

/** What today's values are compared with, for every picture of the page; remembered. */
export function useReference(): Reference {
  return usePreferences()[0].reference;
}

export function ReferenceSelect() {
  const [{ reference }, remember] = usePreferences();
  return (
    <Select
      classNames={{ root: classes.root, label: classes.label }}
      label="Compared with"
      w={290}
      allowDeselect={false}
      data={OPTIONS}
      value={reference}
      onChange={(value) => remember({ reference: REFERENCES.find((known) => known === value) ?? 'last' })}
    />
  );
}
