// biome-ignore-all lint/a11y/useSemanticElements: rows are laid out by CSS grid, which takes the roles from table elements
// biome-ignore-all lint/a11y/useFocusableInteractive: the cells inside hold the focus
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type ClipboardEvent,
  type CSSProperties,
  type FocusEvent,
  type RefObject,
  useCallback,
  useImperativeHandle,
  useRef,
} from 'react';
import type { CellPlace } from '#shared/testing-day/cell-order.ts';
import { type ActiveCell, goTo, useActiveCell } from '../active-cell.ts';
import { placeOf } from '../day-keys.ts';
import type { DayStore } from '../day-store.ts';
import { GRID_SIZES, tracksOf } from '../grid-tracks.ts';
import { useLayout } from '../use-store.ts';
import classes from './day-grid.module.css';
import { DayGridHead } from './day-grid-head.tsx';
import { DayRow } from './day-row.tsx';

/** What the page can ask of a grid. */
export interface GridHandle {
  go(place: CellPlace): void;
}

export interface GridProps {
  store: DayStore;
  active: ActiveCell;
  handle: RefObject<GridHandle | null>;
  onPaste(event: ClipboardEvent<HTMLElement>): void;
  /** Takes an absent athlete back in. */
  onPresent(athleteId: string, absent: boolean): void;
}

/** Up to here all rows are drawn; a larger squad draws those in sight. */
const ALL_DRAWN = 60;

/** Athletes down, mass and trials across, grouped by test. Only the cell in work is a field. */
export function DayGrid({ store, active, handle, onPaste, onPresent }: GridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const live = useActiveCell(active);
  const layout = useLayout(store);
  const count = store.athleteIds.length;
  const virtual = count > ALL_DRAWN;
  const rows = useVirtualizer({
    count,
    enabled: virtual,
    getScrollElement: () => scroller.current,
    estimateSize: () => GRID_SIZES.row,
    // Before the page is measured: so that the cell in work is there at the first drawing and can take the focus.
    initialRect: { width: innerWidth, height: innerHeight },
    overscan: 12,
    rangeExtractor: (range: Range) => [...new Set([...defaultRangeExtractor(range), live.row])].sort((a, b) => a - b),
  });
  const go = useCallback((place: CellPlace) => goTo(active, scroller, place), [active]);
  useImperativeHandle(handle, () => ({ go }), [go]);
  const latest = useRef(onPresent);
  latest.current = onPresent;
  // The same for every drawing, so that no row is drawn for it.
  const present = useCallback((athleteId: string) => latest.current(athleteId, false), []);
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const place = placeOf(target);
    if (!place) return;
    if (target instanceof HTMLInputElement) {
      target.select();
      active.set(place);
    } else go(place);
  };
  const shown = virtual ? rows.getVirtualItems().map(({ index }) => index) : store.athleteIds.map((_, index) => index);
  const style = {
    '--tracks': tracksOf(layout),
    '--name': `${GRID_SIZES.name}px`,
    '--row-height': `${GRID_SIZES.row}px`,
  } as CSSProperties;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: focus and pastes of the cells inside bubble up to here
    <div ref={scroller} className={classes.scroller} onFocus={onFocus} onPaste={onPaste}>
      <div role="grid" className={classes.table} style={style} aria-label="Values of the day" aria-rowcount={count + 2}>
        <DayGridHead layout={layout} />
        <div role="rowgroup" className={classes.body} style={{ height: count * GRID_SIZES.row }}>
          {shown.map((row) => {
            const athleteId = store.athleteIds[row];
            if (athleteId === undefined) return null;
            return (
              <DayRow
                key={athleteId}
                store={store}
                layout={layout}
                athleteId={athleteId}
                row={row}
                live={row === live.row ? live.column : undefined}
                onPresent={present}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
