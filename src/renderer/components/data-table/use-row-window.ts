import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** Height of a row and of the head, as in styles/tokens.css (`--row`). */
const ROW = 36;

/**
 * The rows that are in sight of a scrolling grid, whose sticky head takes the height of one row.
 * @param grows whether rows may be higher than that, so that each is measured where it is drawn
 */
export function useRowWindow(grid: RefObject<HTMLDivElement | null>, count: number, grows: boolean) {
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => grid.current,
    estimateSize: () => ROW,
    overscan: 12,
    scrollMargin: ROW,
    scrollPaddingStart: ROW,
    initialRect: { width: 1000, height: 600 },
  });
  const inSight = virtualizer.getVirtualItems().map((item) => item.index);
  return {
    height: grows ? virtualizer.getTotalSize() : count * ROW,
    measure: grows ? virtualizer.measureElement : undefined,
    pageRows: () => Math.max(1, Math.floor((grid.current?.clientHeight ?? 0) / ROW) - 2),
    reveal: (index: number) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    /** Rows to draw; the active one is always among them, since the grid names it as its active descendant. */
    items: (active: number) => {
      const indexes = count === 0 || inSight.includes(active) ? inSight : [...inSight, active];
      return indexes.map((index) => ({
        index,
        top: (virtualizer.measurementsCache[index]?.start ?? (index + 1) * ROW) - ROW,
      }));
    },
  };
}
