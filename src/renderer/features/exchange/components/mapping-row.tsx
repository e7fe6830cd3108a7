import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { useCatalogue, useOfferedTests } from '#renderer/lib/catalogue.ts';
import { hasSides } from '#shared/catalog/test-definition.ts';
import type { ColumnMeaning } from '#shared/exchange/columns.ts';
import { meaningOf, meaningOptions, optionOf, unitOptions, withUnit } from '../meanings.ts';
import classes from './mapping-table.module.css';

interface MappingRowProps {
  column: { name: string; samples: string[] };
  fileName: string;
  meaning: ColumnMeaning;
  /** Whether another column names the units. */
  hasUnitColumn: boolean;
  onChange(meaning: ColumnMeaning): void;
}

const SIDES = [
  { value: 'left', label: 'Left' },
  { value: 'right', label: 'Right' },
  { value: 'row', label: 'As the row says' },
];
/** Stands for no unit: a column of units says it, or it is asked. */
const NO_UNIT = '';
const QUIET = { input: classes.quiet };

/** One column: what it holds, and for a test its side and its unit. */
export function MappingRow({ column, fileName, meaning, hasUnitColumn, onChange }: MappingRowProps) {
  const catalogue = useCatalogue();
  const tests = useOfferedTests();
  const options = useMemo(() => meaningOptions(tests), [tests]);
  const reason = meaning.kind === 'ignore' ? meaning.reason : null;
  return (
    <tr data-ignored={meaning.kind === 'ignore'}>
      <th scope="row">{column.name}</th>
      <td className={classes.samples}>
        <p>
          {column.samples.map((sample, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: cells of a file, which may be alike
            <span key={index}>{sample}</span>
          ))}
        </p>
      </td>
      <td>
        <Select
          aria-label={`What ${column.name} holds`}
          data={options}
          value={optionOf(meaning)}
          onChange={(option) => option && onChange(meaningOf(option, column.name, fileName, catalogue))}
          allowDeselect={false}
          classNames={QUIET}
          searchable
          openOnFocus={false}
          nothingFoundMessage="There is nothing of that name."
          comboboxProps={{ width: 320, position: 'bottom-start' }}
        />
      </td>
      {reason ? (
        <td colSpan={2} className={classes.reason}>
          {reason}
        </td>
      ) : (
        <>
          <td>
            <SideSelect column={column.name} meaning={meaning} onChange={onChange} />
          </td>
          <td>
            <UnitSelect
              column={column.name}
              meaning={meaning}
              without={hasUnitColumn ? 'in the row' : 'asked'}
              onChange={onChange}
            />
          </td>
        </>
      )}
    </tr>
  );
}

interface PartProps {
  column: string;
  meaning: ColumnMeaning;
  onChange(meaning: ColumnMeaning): void;
}

function SideSelect({ column, meaning, onChange }: PartProps) {
  const { find } = useCatalogue();
  if (meaning.kind !== 'test') return null;
  const test = find(meaning.testId);
  if (!test || !hasSides(test)) return null;
  return (
    <Select
      aria-label={`Side of ${column}`}
      data={SIDES}
      value={meaning.side}
      allowDeselect={false}
      classNames={QUIET}
      onChange={(side) => side && onChange({ ...meaning, side: side as 'left' | 'right' | 'row' })}
    />
  );
}

function UnitSelect({ column, meaning, without, onChange }: PartProps & { without: string }) {
  const options = unitOptions(meaning, useCatalogue());
  if (options.length === 0) return null;
  const unit = 'unit' in meaning ? meaning.unit : null;
  return (
    <Select
      aria-label={`Unit of ${column}`}
      data={[{ value: NO_UNIT, label: without }, ...options]}
      value={unit ?? NO_UNIT}
      allowDeselect={false}
      classNames={QUIET}
      onChange={(next) => onChange(withUnit(meaning, next || null))}
    />
  );
}
