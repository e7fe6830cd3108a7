import { Select } from '@mantine/core';
import { testById } from '#shared/catalog/tests.ts';
import type { ColumnMeaning } from '#shared/exchange/columns.ts';
import { MEANING_OPTIONS, meaningOf, optionOf, unitOptions, withUnit } from '../meanings.ts';
import classes from './mapping-table.module.css';

interface MappingRowProps {
  column: { name: string; samples: string[] };
  fileName: string;
  meaning: ColumnMeaning;
  onChange(meaning: ColumnMeaning): void;
}

const SIDES = [
  { value: 'left', label: 'Left' },
  { value: 'right', label: 'Right' },
];
const ASKED = '';
const QUIET = { input: classes.quiet };

/** One column: what it holds, and for a test its side and its unit. */
export function MappingRow({ column, fileName, meaning, onChange }: MappingRowProps) {
  const reason = meaning.kind === 'ignore' ? meaning.reason : null;
  return (
    <tr data-ignored={meaning.kind === 'ignore'}>
      <th scope="row">{column.name}</th>
      <td className={classes.samples}>{column.samples.join(' · ')}</td>
      <td>
        <Select
          aria-label={`What ${column.name} holds`}
          data={MEANING_OPTIONS}
          value={optionOf(meaning)}
          onChange={(option) => option && onChange(meaningOf(option, column.name, fileName))}
          allowDeselect={false}
          classNames={QUIET}
          searchable
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
            <UnitSelect column={column.name} meaning={meaning} onChange={onChange} />
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
  if (meaning.kind !== 'test' || testById(meaning.testId).laterality === 'whole-body') return null;
  return (
    <Select
      aria-label={`Side of ${column}`}
      data={SIDES}
      value={meaning.side}
      allowDeselect={false}
      classNames={QUIET}
      onChange={(side) => side && onChange({ ...meaning, side: side as 'left' | 'right' })}
    />
  );
}

function UnitSelect({ column, meaning, onChange }: PartProps) {
  const options = unitOptions(meaning);
  if (options.length === 0) return null;
  const unit = 'unit' in meaning ? meaning.unit : null;
  return (
    <Select
      aria-label={`Unit of ${column}`}
      data={[{ value: ASKED, label: 'asked' }, ...options]}
      value={unit ?? ASKED}
      allowDeselect={false}
      classNames={QUIET}
      onChange={(next) => onChange(withUnit(meaning, next || null))}
    />
  );
}
