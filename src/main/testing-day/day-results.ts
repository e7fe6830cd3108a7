import { toMeasurement, toSetUp } from '#main/assessments/assessments.rows.ts';
import type { Database } from '#main/database/open.ts';
import type { AthleteAnalysis } from '#shared/analysis/analysis.ts';
import { verdictWords } from '#shared/analysis/words.ts';
import type { DayRecord, DayResults, TestBefore, ToldVerdict } from '#shared/contract/testing-day.ts';
import { shownDate } from '#shared/dates.ts';
import type { DayValuesRepository, EarlierRow, MeasurementRow, SessionRow } from './day-values.repository.ts';

/** What is recorded of athletes on a date, in their order, and what each test says. */
export async function readResults(
  values: DayValuesRepository,
  db: Database,
  date: string,
  athleteIds: string[],
  analyses: Map<string, AthleteAnalysis>,
): Promise<DayResults[]> {
  const sessions = await values.sessions(db, athleteIds, date);
  const measurements = await values.measurements(
    db,
    [...sessions.values()].map(({ id }) => id),
  );
  const trials = await values.trials(
    db,
    measurements.map(({ id }) => id),
  );
  const bySession = Map.groupBy(measurements, (measurement) => measurement.session_id);
  return athleteIds.map((athleteId) => {
    const session = sessions.get(athleteId);
    if (!session) return { athleteId, massKg: null, records: [] };
    const analysis = analyses.get(athleteId);
    const records = firstOfTest(bySession.get(session.id) ?? []).map((row): DayRecord => {
      const { testId, unit, setUp, trials: written } = toMeasurement(row, trials.get(row.id) ?? []);
      return { testId, unit, setUp, trials: written, told: toldOf(analysis, testId, session) };
    });
    return { athleteId, massKg: session.mass_kg, records };
  });
}

/** A test twice in one session: the grid shows and writes the first. */
export function firstOfTest(rows: MeasurementRow[]): MeasurementRow[] {
  return [...new Map(rows.toReversed().map((row) => [row.test_id, row])).values()].toReversed();
}

/** A difference is told of the athlete's latest session with the test, which need not be the one of the day. */
function toldOf(
  analysis: AthleteAnalysis | undefined,
  testId: string,
  session: Pick<SessionRow, 'id' | 'date'>,
): ToldVerdict | null {
  const verdict = analysis?.verdicts.find(({ test }) => test.id === testId);
  if (!verdict) return null;
  const { sessionId, date } = verdict.today;
  if (sessionId === session.id) return { state: verdict.state, ...verdictWords(verdict) };
  if (date === null || date < session.date) return null;
  const lead = date === session.date ? 'Other session counts' : 'Later session counts';
  return { state: 'elsewhere', lead, detail: `the difference is told in that of ${shownDate(date)}` };
}

/** The last time of each athlete at each test. */
export async function readBefore(
  values: DayValuesRepository,
  db: Database,
  rows: EarlierRow[],
): Promise<Map<string, TestBefore[]>> {
  const last = new Map<string, EarlierRow>();
  for (const row of rows) {
    const key = `${row.athlete_id} ${row.test_id}`;
    if (!last.has(key)) last.set(key, row);
  }
  const trials = await values.trials(
    db,
    [...last.values()].map(({ id }) => id),
  );
  return new Map(
    [...Map.groupBy(last.values(), (row) => row.athlete_id)].map(([athleteId, ofAthlete]) => [
      athleteId,
      ofAthlete.map((row) => ({
        testId: row.test_id,
        date: row.date,
        unit: row.unit,
        setUp: toSetUp(row),
        level: meanOf((trials.get(row.id) ?? []).filter(({ struck_reason }) => struck_reason === null)),
      })),
    ]),
  );
}

function meanOf(rows: { value: number }[]): number | null {
  if (rows.length === 0) return null;
  return rows.reduce((sum, { value }) => sum + value, 0) / rows.length;
}
