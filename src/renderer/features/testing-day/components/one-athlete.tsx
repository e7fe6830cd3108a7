import { Button } from '@mantine/core';
import { useImperativeHandle, useRef } from 'react';
import { Panel } from '#renderer/components/panel.tsx';
import { unitLabel } from '#shared/units.ts';
import { goTo, useActiveCell } from '../active-cell.ts';
import { placeOf } from '../day-keys.ts';
import { fieldOf } from '../field-of.ts';
import { useLayout, useRow } from '../use-store.ts';
import { CellField } from './cell-field.tsx';
import type { GridProps } from './day-grid.tsx';
import classes from './one-athlete.module.css';
import { ResultCell } from './result-cell.tsx';

/** The tests of one athlete down the page: the same cells and keys as the grid, for a laptop beside one station. */
export function OneAthlete({ store, active, handle, onPaste, onPresent }: GridProps) {
  const { row } = useActiveCell(active);
  const box = useRef<HTMLDivElement>(null);
  useImperativeHandle(handle, () => ({ go: (place) => goTo(active, box, place) }), [active]);
  const view = useRow(store, store.athleteIds[row] ?? '');
  const { columns, stations } = useLayout(store);
  const field = (column: number) => {
    const props = fieldOf(store, view, columns, { row, column });
    return props && <CellField {...props} />;
  };
  // Over absent athletes too: here they are taken back in.
  const step = (way: 1 | -1, label: string) => (
    <Button
      disabled={store.athleteIds[row + way] === undefined}
      onClick={() => handle.current?.go({ row: row + way, column: 0 })}
    >
      {label}
    </Button>
  );
  return (
    <Panel
      title={view.athlete.name}
      note={`${row + 1} of ${store.athleteIds.length}`}
      actions={
        <>
          {step(-1, 'Previous')}
          {step(1, 'Next athlete')}
        </>
      }
      flush
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: focus and pastes of the inputs inside bubble up to here */}
      <div
        ref={box}
        key={view.athlete.athleteId}
        className={classes.tests}
        onPaste={onPaste}
        onFocus={(event) => {
          const place = placeOf(event.target);
          if (!place) return;
          if (event.target instanceof HTMLInputElement) event.target.select();
          active.set(place);
        }}
      >
        {view.athlete.absent && (
          <div className={classes.row}>
            <span className={classes.name}>Absent</span>
            <Button
              className={classes.takeIn}
              data-takes-in={row}
              onClick={() => onPresent(view.athlete.athleteId, false)}
            >
              Is here
            </Button>
          </div>
        )}
        <div className={classes.row}>
          <span className={classes.name}>Body mass</span>
          <div className={classes.cells}>
            <span className={classes.box}>{field(0)}</span>
            <span className={classes.unit}>kg</span>
          </div>
        </div>
        {stations.map((station) => (
          <div key={station.test.id} className={classes.row}>
            <span>
              <span className={classes.name}>{station.test.name}</span>
              <span className={classes.detail}>{station.test.detail}</span>
            </span>
            <div className={classes.cells}>
              {station.columns.map((column) => {
                const at = columns[column];
                const side = at?.kind === 'trial' ? at.side : undefined;
                return (
                  <span key={column} className={classes.box} data-side={side}>
                    <span className={classes.head} aria-hidden>
                      {at?.head}
                    </span>
                    {field(column)}
                  </span>
                );
              })}
              <span className={classes.unit}>{unitLabel(station.day.unit)}</span>
            </div>
            <ResultCell athlete={view.athlete} station={station} />
          </div>
        ))}
      </div>
    </Panel>
  );
}
