// biome-ignore-all lint/a11y/useSemanticElements: rows are laid out by CSS grid, which takes the roles from table elements
// biome-ignore-all lint/a11y/useFocusableInteractive: the cells inside hold the focus
import { memo } from 'react';
import type { DayColumn, DayColumns } from '../columns.ts';
import type { DayStore } from '../day-store.ts';
import { fieldOf } from '../field-of.ts';
import { GRID_SIZES } from '../grid-tracks.ts';
import { useRow } from '../use-store.ts';
import { DayCell } from './day-cell.tsx';
import classes from './day-grid.module.css';
import { ResultCell } from './result-cell.tsx';

interface DayRowProps {
  store: DayStore;
  layout: DayColumns;
  athleteId: string;
  row: number;
  /** The column in work, where it is this row's. */
  live: number | undefined;
  onPresent(athleteId: string): void;
}

/** One athlete: name and mass, then cells and result of each test. */
export const DayRow = memo(function DayRow({ store, layout, athleteId, row, live, onPresent }: DayRowProps) {
  const view = useRow(store, athleteId);
  const { athlete } = view;
  const cell = (column: number, index?: number, own: number[] = []) => {
    const field = fieldOf(store, view, layout.columns, { row, column });
    const edge = index === undefined ? undefined : edgeOf(layout.columns, column, index);
    const after = index === undefined ? 0 : (own.length - 1 - index) * GRID_SIZES.cell + GRID_SIZES.result;
    return field && <DayCell key={column} {...field} edge={edge} after={after} live={live === column} />;
  };
  return (
    <div
      role="row"
      className={classes.row}
      data-absent={athlete.absent || undefined}
      data-live={live !== undefined || undefined}
      aria-rowindex={row + 3}
      style={{ top: row * GRID_SIZES.row }}
    >
      <div className={classes.pinned}>
        <div role="rowheader" className={classes.name} title={athlete.name}>
          <span className={classes.nameText}>{athlete.name}</span>
          {athlete.absent && (
            <button
              type="button"
              className={classes.absent}
              data-takes-in={row}
              aria-label={`${athlete.name} is absent. Press when the athlete came`}
              onClick={() => onPresent(athleteId)}
            >
              absent
            </button>
          )}
        </div>
        {cell(0)}
      </div>
      {layout.stations.flatMap((station) => [
        ...station.columns.map(cell),
        <div key={station.test.id} role="gridcell" className={classes.result}>
          <ResultCell athlete={athlete} station={station} />
        </div>,
      ])}
    </div>
  );
});

/** A stronger line where a test or the right side begins. */
function edgeOf(columns: DayColumn[], column: number, index: number): 'test' | 'side' | undefined {
  if (index === 0) return 'test';
  const [at, before] = [columns[column], columns[column - 1]];
  return at?.kind === 'trial' && before?.kind === 'trial' && at.side !== before.side ? 'side' : undefined;
}
