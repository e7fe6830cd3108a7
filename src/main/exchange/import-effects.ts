import type { Insertable, Selectable, Updateable } from 'kysely';
import type { AthleteTable, SquadMemberTable } from '#main/athletes/athletes.table.ts';
import { fromJson, toJson } from '#main/database/codecs.ts';
import type { ImportAthleteTable } from './exchange.table.ts';
import type { ImportRows } from './import-rows.ts';

/** What an import does to one athlete. */
export type Effects = Omit<ImportAthleteTable, 'import_id'>;

/** Columns that the application writes by itself and no coach edits. */
const OWN_COLUMNS = new Set(['id', 'search_name', 'created_at', 'updated_at', 'version']);

export function addedAthletes({ athletes, members }: ImportRows): Effects[] {
  const squads = squadsByAthlete(members);
  return athletes.map((row) => ({
    athlete_id: row.id,
    added: 1,
    before: toJson({}),
    after: toJson(edited(row)),
    squads: toJson(squads.get(row.id) ?? []),
  }));
}

export function changedAthlete(
  row: Selectable<AthleteTable>,
  change: Updateable<AthleteTable>,
  members: SquadMemberTable[],
): Effects {
  const after = edited(change);
  const before = Object.fromEntries(Object.keys(after).map((column) => [column, row[column as keyof typeof row]]));
  const squads = members.filter(({ athlete_id }) => athlete_id === row.id).map(({ squad_id }) => squad_id);
  return { athlete_id: row.id, added: 0, before: toJson(before), after: toJson(after), squads: toJson(squads) };
}

/** Whether an athlete whom an import added is as it wrote them; facts that came and were taken back again do not count. */
export function isAsAdded(athlete: Selectable<AthleteTable>, { after }: Pick<Effects, 'after'>): boolean {
  const written = fromJson<Record<string, unknown>>(after);
  return Object.entries(edited(athlete)).every(([column, value]) => value === (written[column] ?? null));
}

function edited(
  row: Insertable<AthleteTable> | Updateable<AthleteTable> | Selectable<AthleteTable>,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([column]) => !OWN_COLUMNS.has(column)));
}

function squadsByAthlete(members: SquadMemberTable[]): Map<string, string[]> {
  const squads = new Map<string, string[]>();
  for (const { athlete_id, squad_id } of members) {
    const list = squads.get(athlete_id);
    if (list) list.push(squad_id);
    else squads.set(athlete_id, [squad_id]);
  }
  return squads;
}
