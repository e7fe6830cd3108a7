import { client } from '#renderer/lib/api.ts';
import type { Catalogue } from '#shared/catalog/catalogue.ts';
import type { TestingDay } from '#shared/contract/testing-day.ts';
import { columnsOf } from './columns.ts';
import { DayStore } from './day-store.ts';

/** Days opened since the application began: what can be undone and what waits for an answer outlive their page. */
const opened = new Map<string, DayStore>();

// In the desktop's window a page that holds on keeps the window from closing, and nothing asks.
if (!window.evenstride) {
  addEventListener('beforeunload', (event) => {
    const open = [...opened.values()].some((store) => !store.closed && store.status().open > 0);
    if (open) event.preventDefault();
  });
}

/** For a day that was removed. */
export function forgetDay(dayId: string): void {
  opened.delete(dayId);
}

/** The values of a day, with what was done to them before where the day was open already. */
export function openDay(day: TestingDay, catalogue: Catalogue): DayStore {
  const layout = columnsOf(day, catalogue);
  const known = opened.get(day.id);
  if (known) known.renew(day, layout);
  const { testingDay } = client;
  const store = known ?? new DayStore(day, layout, testingDay.write, testingDay.setAbsent);
  opened.set(day.id, store);
  return store;
}
