import { typed } from '#shared/shown.ts';
import type { CellPlace } from '#shared/testing-day/cell-order.ts';
import { contentOf } from './cell-content.ts';
import type { DayColumn } from './columns.ts';
import type { CellFieldProps } from './components/cell-field.tsx';
import type { RowView } from './day-rows.ts';
import type { DayStore } from './day-store.ts';

/** What a cell shows, in plain values: it is drawn anew only when one of them changes. */
export function fieldOf(
  store: DayStore,
  { athlete, states }: RowView,
  columns: readonly DayColumn[],
  { row, column }: CellPlace,
): CellFieldProps | undefined {
  const at = columns[column];
  if (!at) return undefined;
  const content = contentOf(athlete, at);
  return {
    store,
    athleteId: athlete.athleteId,
    name: athlete.name,
    column,
    at,
    place: `${row}:${column}`,
    stored: content ? typed(content.value) : '',
    struck: content?.struckReason ?? null,
    state: states[column],
    hint: at.kind === 'mass' && athlete.massBefore ? typed(athlete.massBefore.massKg) : undefined,
    disabled: athlete.absent,
    readOnly: store.closed,
  };
}
