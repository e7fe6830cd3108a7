import { memo, useCallback, useSyncExternalStore } from 'react';
import { typed } from '#shared/shown.ts';
import { contentOf } from '../cell-content.ts';
import type { DayColumn } from '../columns.ts';
import type { DayStore, RowView } from '../day-store.ts';
import { DayCell } from './day-cell.tsx';
import classes from './day-grid.module.css';
import { ResultCell } from './result-cell.tsx';

export function useRow(store: DayStore, athleteId: string): RowView {
  return useSyncExternalStore(
    useCallback((listener) => store.subscribe(athleteId, listener), [store, athleteId]),
    () => store.row(athleteId),
  );
}

interface DayRowProps {
  store: DayStore;
  athleteId: string;
  row: number;
  /** Whether it is the row in work. */
  live: boolean;
  onPresent(athleteId: string): void;
}

/** One athlete: mass, then cells and result of each test. */
export const DayRow = memo(function DayRow({ store, athleteId, row, live, onPresent }: DayRowProps) {
  const view = useRow(store, athleteId);
  const { athlete } = view;
  return (
    <tr className={classes.row} data-absent={athlete.absent || undefined} aria-rowindex={row + 3}>
      <th scope="row" className={classes.name}>
        <span className={classes.nameText}>{athlete.name}</span>
        {athlete.absent && (
          <button
            type="button"
            className={classes.absent}
            aria-label={`${athlete.name} is absent. Press when the athlete came`}
            onClick={() => onPresent(athleteId)}
          >
            absent
          </button>
        )}
      </th>
      <td className={classes.mass}>
        <RowCell {...{ store, view, row, live }} column={0} />
      </td>
      {store.layout.stations.map((station) => (
        <StationCells key={station.test.id} {...{ store, view, row, live, station }} />
      ))}
    </tr>
  );
});

interface StationCellsProps {
  store: DayStore;
  view: RowView;
  row: number;
  live: boolean;
  station: DayStore['layout']['stations'][number];
}

export function StationCells({ store, view, row, live, station }: StationCellsProps) {
  return (
    <>
      {station.columns.map((column, index) => (
        <td key={column} className={classes.cell} data-edge={edge(store.layout.columns, column, index)}>
          <RowCell {...{ store, view, row, live, column }} />
        </td>
      ))}
      <td className={classes.result}>
        <ResultCell athlete={view.athlete} station={station} />
      </td>
    </>
  );
}

/** A stronger line where a test or the right side begins. */
function edge(columns: DayColumn[], column: number, index: number): 'test' | 'side' | undefined {
  if (index === 0) return 'test';
  const [at, before] = [columns[column], columns[column - 1]];
  return at?.kind === 'trial' && before?.kind === 'trial' && at.side !== before.side ? 'side' : undefined;
}

interface RowCellProps {
  store: DayStore;
  view: RowView;
  row: number;
  live: boolean;
  column: number;
}

export function RowCell({ store, view: { athlete, states }, row, live, column }: RowCellProps) {
  const at = store.layout.columns[column];
  if (!at) return null;
  const content = contentOf(athlete, at);
  return (
    <DayCell
      store={store}
      athleteId={athlete.athleteId}
      name={athlete.name}
      row={row}
      column={column}
      stored={content ? typed(content.value) : ''}
      struck={content?.struckReason ?? null}
      state={states[column]}
      hint={at.kind === 'mass' && athlete.massBefore ? typed(athlete.massBefore.massKg) : undefined}
      disabled={athlete.absent}
      live={live}
    />
  );
}
