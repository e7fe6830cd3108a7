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
  const rows = [{ value: null, label: allLabel }, ...options];
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button type="button" className={classes.chip} data-active={chosen !== undefined}>
          <span className="visually-hidden">Filter by {label.toLowerCase()}: </span>
          {chosen ? chosen.label : label}
          <ChevronDown size={13} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown mah={320} style={{ overflow: 'auto' }}>
        {rows.map((row) => (
          <Menu.Item
            key={row.value ?? ''}
            role="menuitemradio"
            aria-checked={row.value === (chosen?.value ?? null)}
            onClick={() => onChange(row.value)}
            leftSection={
              <Check size={13} aria-hidden visibility={row.value === (chosen?.value ?? null) ? 'visible' : 'hidden'} />
            }
          >
            {row.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
