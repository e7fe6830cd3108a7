import { Button } from '@mantine/core';
import { useImperativeHandle, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Panel } from '#renderer/components/panel.tsx';
import { nextPresent } from '#shared/testing-day/cell-order.ts';
import { unitLabel } from '#shared/units.ts';
import { placeOf } from '../day-keys.ts';
import type { GridProps } from './day-grid.tsx';
import { RowCell, useRow } from './day-row.tsx';
import classes from './one-athlete.module.css';
import { ResultCell } from './result-cell.tsx';

/** The tests of one athlete down the page: the same cells and keys as the grid, for a laptop beside one station. */
export function OneAthlete({ store, handle, onActive, onPaste, start }: GridProps) {
  const [row, setRow] = useState(start);
  const box = useRef<HTMLDivElement>(null);
  useImperativeHandle(
    handle,
    () => ({
      go(place) {
        flushSync(() => setRow(place.row));
        const input = box.current?.querySelector<HTMLInputElement>(`[data-at="${place.row}:${place.column}"]`);
        input?.focus();
        input?.select();
      },
    }),
    [],
  );
  const view = useRow(store, store.athleteIds[row] ?? '');
  const { columns, stations } = store.layout;
  const present = store.athletes().map(({ absent }) => !absent);
  const step = (way: 1 | -1, label: string) => {
    const next = nextPresent(present, row, way);
    return (
      <Button disabled={next === null} onClick={() => next !== null && handle.current?.go({ row: next, column: 0 })}>
        {label}
      </Button>
    );
  };
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
          (event.target as unknown as HTMLInputElement).select();
          onActive(place);
        }}
      >
        <div className={classes.row}>
          <span className={classes.name}>Body mass</span>
          <div className={classes.cells}>
            <span className={classes.box}>
              <RowCell {...{ store, view, row }} live column={0} />
            </span>
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
                    <RowCell {...{ store, view, row, column }} live />
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
