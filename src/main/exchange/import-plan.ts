import { inTurns, Pace } from '#main/let-others-through.ts';
import { groupRows, type RowGroup } from '#shared/exchange/group-rows.ts';
import { AthleteMatcher } from '#shared/exchange/match-athlete.ts';
import type { KnownAthlete, PlannedRow, StoredPerson } from '#shared/exchange/plan.ts';
import { planGroup, planRefused, refusedLine } from '#shared/exchange/plan-rows.ts';
import { type PlannedSession, sessionsOf } from '#shared/exchange/plan-sessions.ts';
import { readingOf } from '#shared/exchange/read-rows.ts';
import type { PreparedImport } from './prepared-import.ts';

/** What is stored, as a plan needs it. */
export interface StoredAthletes {
  people(): Promise<StoredPerson[]>;
  /** The athletes of these ids, with all that is known of them. */
  whole(ids: string[]): Promise<Map<string, KnownAthlete>>;
}

/** What an import will do with the rows about one athlete; of a row about nobody, that it is left out. */
export interface PlannedAthlete {
  rows: PlannedRow[];
  sessions: PlannedSession[];
}

/** Rows that are planned together: some athletes, so that little is held at once. */
const ROWS = 100;

/**
 * Plans a file, some athletes at a time: nothing of it is held but the table. Each part is asked for before it is worked
 * out, so that what was written of the parts before counts.
 * @param today as ISO date
 */
export async function* planFile(
  prepared: PreparedImport,
  stored: StoredAthletes,
  today: string,
): AsyncGenerator<PlannedAthlete[]> {
  const { table, catalogue } = prepared;
  const reading = readingOf(table, { ...prepared, today });
  const matcher = new AthleteMatcher(await stored.people(), prepared.meant.athletes);
  const { groups, refused } = await inTurns(groupRows(table.rows, reading, matcher));
  const pace = new Pace();
  for (const part of parts(groups)) {
    const known = await stored.whole(part.flatMap(({ match }) => (match.kind === 'known' ? match.athlete.id : [])));
    const athletes: PlannedAthlete[] = [];
    for (const group of part) {
      const athlete = group.match.kind === 'known' ? (known.get(group.match.athlete.id) ?? null) : null;
      const rows = planGroup(group, athlete, reading);
      athletes.push({ rows, sessions: sessionsOf(rows, catalogue.find) });
      await pace.rest();
    }
    yield athletes;
  }
  for (const { line, reason } of table.refused) yield [alone(refusedLine(line, reason))];
  for (const { row, reason } of refused) yield [alone(planRefused(row, reason, reading))];
}

function alone(row: PlannedRow): PlannedAthlete {
  return { rows: [row], sessions: [] };
}

function* parts(groups: RowGroup[]): Generator<RowGroup[]> {
  let part: RowGroup[] = [];
  let rows = 0;
  for (const group of groups) {
    part.push(group);
    rows += group.rows.length;
    if (rows < ROWS) continue;
    yield part;
    part = [];
    rows = 0;
  }
  if (part.length > 0) yield part;
}
