import type { Database } from '#main/database/open.ts';
import type { CellWrite, MassWrite } from '#shared/contract/testing-day.ts';
import { firstOfTest } from './day-results.ts';
import type { DayValuesRepository, SessionRow } from './day-values.repository.ts';

/** Whether a cell holds something else than its writer saw, since another window has written there. */
export async function isOutdated(
  values: DayValuesRepository,
  db: Database,
  sessions: ReadonlyMap<string, SessionRow>,
  { cells, masses }: { cells: CellWrite[]; masses: MassWrite[] },
): Promise<boolean> {
  const massOf = (athleteId: string) => sessions.get(athleteId)?.mass_kg ?? null;
  if (masses.some(({ athleteId, sawKg }) => sawKg !== undefined && sawKg !== massOf(athleteId))) return true;
  const asked = cells.filter(({ saw }) => saw);
  if (asked.length === 0) return false;
  const testIds = new Set(asked.map(({ testId }) => testId));
  const sessionIds = [...sessions.values()].map(({ id }) => id);
  const measurements = [...Map.groupBy(await values.measurements(db, sessionIds), (row) => row.session_id).values()]
    .flatMap(firstOfTest)
    .filter(({ test_id }) => testIds.has(test_id));
  const idOf = new Map(measurements.map(({ id, session_id, test_id }) => [`${session_id} ${test_id}`, id]));
  const trials = await values.trials(db, [...idOf.values()]);
  return asked.some(({ athleteId, testId, side, ordinal, saw }) => {
    const ofTest = trials.get(idOf.get(`${sessions.get(athleteId)?.id} ${testId}`) ?? '');
    const held = ofTest?.find((trial) => trial.side === side && trial.ordinal === ordinal);
    return saw?.value !== (held?.value ?? null) || saw?.struckReason !== (held?.struck_reason ?? null);
  });
}
