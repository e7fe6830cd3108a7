import { contentOf } from './cell-content.ts';
import type { CellChange } from './day-rows.ts';
import type { DayStore } from './day-store.ts';

/** Left and right of one test of one athlete, the other way round; struck-out trials go with their side. */
export function swapChanges(store: DayStore, athleteId: string, testId: string): CellChange[] {
  const { athlete } = store.row(athleteId);
  const { columns, stations } = store.layout;
  const own = stations.find(({ test }) => test.id === testId)?.columns ?? [];
  return own.flatMap((column): CellChange[] => {
    const at = columns[column];
    if (at?.kind !== 'trial' || at.side === 'whole') return [];
    const other = own.find((candidate) => {
      const there = columns[candidate];
      return there?.kind === 'trial' && there.side !== at.side && there.ordinal === at.ordinal;
    });
    const there = other === undefined ? undefined : columns[other];
    if (!there) return [];
    const content = contentOf(athlete, there);
    return content || contentOf(athlete, at) ? [{ athleteId, column, content }] : [];
  });
}
