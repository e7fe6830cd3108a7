import { DELIVERED } from '#shared/catalog/catalogue.ts';
import { groupRows } from '#shared/exchange/group-rows.ts';
import { AthleteMatcher } from '#shared/exchange/match-athlete.ts';
import type { KnownAthlete, PlannedRow } from '#shared/exchange/plan.ts';
import { planGroup, planRefused } from '#shared/exchange/plan-rows.ts';
import { PlanCounter, type PlanCounts, sessionsOf } from '#shared/exchange/plan-sessions.ts';
import { type HowToRead, readingOf } from '#shared/exchange/read-rows.ts';
import type { Table } from '#shared/exchange/read-table.ts';
import { allOf } from './reading.ts';

const TODAY = '2026-11-22';

type How = Pick<HowToRead, 'mapping' | 'answers' | 'format'> & Partial<Pick<HowToRead, 'meant'>>;

/** What an import would do with a table against what is stored, in the order of the file. */
export function planTable(
  table: Table,
  { meant = { names: new Map(), athletes: new Map() }, ...how }: How,
  known: KnownAthlete[] = [],
): PlannedRow[] {
  const reading = readingOf(table, { ...how, meant, catalogue: DELIVERED, today: TODAY });
  const people = known.map(({ id, name, externalId, facts }) => ({ id, name, externalId, birthDate: facts.birthDate }));
  const { groups, refused } = allOf(groupRows(table.rows, reading, new AthleteMatcher(people, meant.athletes)));
  const planned = groups.flatMap((group) => {
    const { match } = group;
    const athlete = match.kind === 'known' ? known.find(({ id }) => id === match.athlete.id) : undefined;
    return planGroup(group, athlete ?? null, reading);
  });
  return [...planned, ...refused.map(({ row, reason }) => planRefused(row, reason, reading))].sort(
    (a, b) => a.line - b.line,
  );
}

export function countsOf(rows: PlannedRow[]): PlanCounts {
  const counter = new PlanCounter();
  for (const own of Map.groupBy(rows, ({ person, line }) => person ?? `line ${line}`).values()) {
    counter.add(own, sessionsOf(own, DELIVERED.find));
  }
  return counter.counts();
}
