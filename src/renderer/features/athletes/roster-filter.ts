import type { RosterRow } from '#shared/contract/athletes.ts';
import { searchText } from '#shared/search-text.ts';

export interface RosterFilter {
  search: string;
  squad: string | null;
  finding: RosterRow['finding']['state'] | null;
  archived: boolean;
}

export const NO_FILTER: RosterFilter = { search: '', squad: null, finding: null, archived: false };

/** Rows that pass: every word typed has to stand somewhere in the name or the main event. */
export function filterRoster(rows: RosterRow[], filter: RosterFilter): RosterRow[] {
  const words = searchText(filter.search).split(' ').filter(Boolean);
  return rows.filter((row) => {
    if (row.archived !== filter.archived) return false;
    if (filter.squad && !row.squadIds.includes(filter.squad)) return false;
    if (filter.finding && row.finding.state !== filter.finding) return false;
    if (words.length === 0) return true;
    const text = searchText(`${row.name} ${row.mainEvent ?? ''}`);
    return words.every((word) => text.includes(word));
  });
}
