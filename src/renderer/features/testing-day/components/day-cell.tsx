// biome-ignore-all lint/a11y/useSemanticElements: rows are laid out by CSS grid, which takes the roles from table elements
// biome-ignore-all lint/a11y/useFocusableInteractive: a cell that holds a field passes the focus on to it
import { type CSSProperties, memo } from 'react';
import { columnName } from '../columns.ts';
import { CellField, type CellFieldProps } from './cell-field.tsx';
import classes from './day-grid.module.css';

interface DayCellProps extends CellFieldProps {
  /** Where a test or the right side begins. */
  edge?: 'test' | 'side';
  /** In px, what follows of its test with the result at its end: it scrolls into sight together with the cell. */
  after: number;
  /** Whether it is the cell in work. */
  live: boolean;
}

/**
 * One cell of the grid. Only the cell in work is a field, and one that holds what is not stored: fields and buttons
 * clip what is in them, and hundreds of clips make each frame slow to paint.
 */
export const DayCell = memo(function DayCell({ live, edge, after, ...field }: DayCellProps) {
  const { name, at, stored, hint, struck, state, disabled, place } = field;
  const isField = live || state?.kind === 'refused' || state?.kind === 'asked';
  const said = stored || (hint ? `empty, last time ${hint}` : 'empty');
  return isField ? (
    <div role="gridcell" className={classes.cell} data-edge={edge} style={{ '--after': `${after}px` } as CSSProperties}>
      <CellField {...field} />
    </div>
  ) : (
    <div
      role="gridcell"
      className={classes.cell}
      data-edge={edge}
      data-at={place}
      data-state={state?.kind}
      data-struck={struck !== null || undefined}
      data-hint={stored === '' || undefined}
      tabIndex={disabled ? undefined : -1}
      aria-disabled={disabled || undefined}
      aria-label={`${name}, ${columnName(at)}: ${said}${struck === null ? '' : `, struck out: ${struck}`}`}
    >
      {stored || hint}
    </div>
  );
});
