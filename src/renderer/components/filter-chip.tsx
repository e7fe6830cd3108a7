import { Menu } from '@mantine/core';
import { Check, ChevronDown } from 'lucide-react';
import classes from './filter-chip.module.css';

export interface FilterOption {
  value: string;
  label: string;
}

interface FilterChipProps {
  /** What is filtered by: "Squad". */
  label: string;
  /** Word for no filter: "All squads". */
  allLabel: string;
  options: FilterOption[];
  value: string | null;
  onChange(value: string | null): void;
}

/** One filter as a small button with a menu; it shows what is chosen and is outlined while it hides rows. */
export function FilterChip({ label, allLabel, options, value, onChange }: FilterChipProps) {
  const chosen = options.find((option) => option.value === value);
  const rows = [{ value: '', label: allLabel }, ...options];
  return (
    <Menu position="bottom-start" closeOnItemClick checkIcon={<Check size={13} aria-hidden />}>
      <Menu.Target>
        <button type="button" className={classes.chip} data-active={chosen !== undefined}>
          <span className="visually-hidden">Filter by {label.toLowerCase()}: </span>
          {chosen ? chosen.label : label}
          <ChevronDown size={13} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown className={classes.options}>
        <Menu.RadioGroup value={chosen?.value ?? ''} onChange={(next) => onChange(next || null)}>
          {rows.map((row) => (
            <Menu.RadioItem key={row.value} value={row.value} closeMenuOnClick>
              {row.label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
