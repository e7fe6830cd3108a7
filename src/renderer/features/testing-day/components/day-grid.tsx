import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type ClipboardEvent,
  type FocusEvent,
  type RefObject,
  useCallback,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import type { CellPlace } from '#shared/testing-day/cell-order.ts';
import { unitLabel } from '#shared/units.ts';
import { placeOf } from '../day-keys.ts';
import type { DayStore } from '../day-store.ts';
import classes from './day-grid.module.css';
import { DayRow } from './day-row.tsx';

/** What the page can ask of a grid. */
export interface GridHandle {
  go(place: CellPlace): void;
}

export interface GridProps {
  store: DayStore;
  handle: RefObject<GridHandle | null>;
  /** The row that is typed in first. */
  start: number;
  onActive(place: CellPlace): void;
  onPaste(event: ClipboardEvent<HTMLElement>): void;
  /** Takes an absent athlete back in. */
  onPresent(athleteId: string, absent: boolean): void;
}

const ROW = 36;
const NAME = 148;
const MASS = 58;
const CELL = 54;
const RESULT = 164;
/** Up to here all rows are drawn; a larger squad draws those in sight. */
const ALL_DRAWN = 60;

/** Athletes down, mass and trials across, grouped by test. */
export function DayGrid({ store, handle, start, onActive, onPaste, onPresent }: GridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [live, setLive] = useState(start);
  const count = store.athleteIds.length;
  const virtual = count > ALL_DRAWN;
  const rows = useVirtualizer({
    count,
    enabled: virtual,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 12,
    rangeExtractor: (range: Range) => [...new Set([...defaultRangeExtractor(range), live])].sort((a, b) => a - b),
  });
  const go = useCallback(({ row, column }: CellPlace) => {
    const find = () => scroller.current?.querySelector<HTMLElement>(`[data-at="${row}:${column}"]`);
    if (find()?.tagName !== 'INPUT') {
      // The cell that is left stores its draft before its row stops being typed in.
      if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
      flushSync(() => setLive(row));
    }
    find()?.focus();
  }, []);
  useImperativeHandle(handle, () => ({ go }), [go]);
  const latest = useRef(onPresent);
  latest.current = onPresent;
  // The same for every drawing, so that no row is drawn for it.
  const present = useCallback((athleteId: string) => latest.current(athleteId, false), []);
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const place = placeOf(target);
    if (!place) return;
    if (!(target instanceof HTMLInputElement)) {
      go(place);
      return;
    }
    target.select();
    onActive(place);
  };
  const shown = virtual ? rows.getVirtualItems().map(({ index }) => index) : store.athleteIds.map((_, index) => index);
  const { stations, columns } = store.layout;
  const width = NAME + MASS + stations.reduce((sum, station) => sum + station.columns.length * CELL + RESULT, 0);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: focus and pastes of the cells inside bubble up to here
    <div ref={scroller} className={classes.scroller} onFocus={onFocus} onPaste={onPaste}>
      <table className={classes.table} style={{ width }} aria-label="Values of the day" aria-rowcount={count + 2}>
        <colgroup>
          <col style={{ width: NAME }} />
          <col style={{ width: MASS }} />
          {stations.flatMap(({ test, columns: own }) => [
            ...own.map((column) => <col key={column} style={{ width: CELL }} />),
            <col key={test.id} style={{ width: RESULT }} />,
          ])}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" rowSpan={2} className={classes.corner}>
              Athlete
            </th>
            <th scope="col" rowSpan={2} className={classes.massHead}>
              kg
            </th>
            {stations.map(({ test, day, columns: own }) => (
              <th key={test.id} scope="colgroup" colSpan={own.length + 1} className={classes.testHead}>
                {test.name}
                <span className={classes.unit}>, {unitLabel(day.unit)}</span>
              </th>
            ))}
          </tr>
          <tr aria-rowindex={2}>
            {stations.flatMap(({ test, columns: own }) => [
              ...own.map((column, index) => {
                const at = columns[column];
                const side = at?.kind === 'trial' ? at.side : 'whole';
                return (
                  <th key={column} scope="col" className={classes.head} data-side={side} data-first={index === 0}>
                    {at?.head}
                  </th>
                );
              }),
              <th key={test.id} scope="col" className={classes.resultHead}>
                result
              </th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, index) => {
            const athleteId = store.athleteIds[row];
            const gap = row - 1 - (shown[index - 1] ?? -1);
            if (athleteId === undefined) return null;
            return [
              gap > 0 && <Gap key={`before ${row}`} rows={gap} />,
              <DayRow
                key={athleteId}
                store={store}
                athleteId={athleteId}
                row={row}
                live={row === live}
                onPresent={present}
              />,
            ];
          })}
          {virtual && <Gap rows={count - 1 - (shown.at(-1) ?? -1)} />}
        </tbody>
      </table>
    </div>
  );
}

/** The room of rows that are not drawn. */
function Gap({ rows }: { rows: number }) {
  if (rows <= 0) return null;
  return (
    <tr aria-hidden>
      <td colSpan={2} style={{ height: rows * ROW, padding: 0, border: 0 }} />
    </tr>
  );
}
