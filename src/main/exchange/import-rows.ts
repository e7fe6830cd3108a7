import type { Insertable, Updateable } from 'kysely';
import type { MeasurementTable, TestSessionTable, TrialTable } from '#main/assessments/assessments.table.ts';
import type { AthleteTable, SquadMemberTable } from '#main/athletes/athletes.table.ts';
import { toJson } from '#main/database/codecs.ts';
import { newId } from '#main/database/new-id.ts';
import type { AthleteFacts, PlannedRow, PlannedTest } from '#shared/exchange/plan.ts';
import { searchText } from '#shared/search-text.ts';

/** Everything one import writes, ready for the tables. */
export interface ImportRows {
  athletes: Insertable<AthleteTable>[];
  changes: { athleteId: string; change: Updateable<AthleteTable> }[];
  members: SquadMemberTable[];
  sessions: Insertable<TestSessionTable>[];
  measurements: Insertable<MeasurementTable>[];
  trials: Insertable<TrialTable>[];
}

export interface ImportContext {
  importId: string;
  now: string;
  /** Ids of squads by their searched name. */
  squadIds: Map<string, string>;
  sessionNote: string;
}

export function noRows(): ImportRows {
  return { athletes: [], changes: [], members: [], sessions: [], measurements: [], trials: [] };
}

/** Adds what a planned row writes, and answers the id of its athlete. Refused and unchanged rows write nothing. */
export function addPlannedRow(rows: ImportRows, planned: PlannedRow, context: ImportContext): string | null {
  if (planned.status === 'refused' || planned.status === 'unchanged') return planned.athleteId;
  const { athleteId: known, newExternalId, facts } = planned;
  const athleteId = known ?? newId();
  const external = newExternalId === null ? {} : { external_id: newExternalId };
  if (known === null)
    rows.athletes.push({ ...newAthlete(athleteId, planned, context.now), ...factColumns(facts), ...external });
  else if (newExternalId !== null || Object.keys(facts).length > 0) {
    rows.changes.push({ athleteId, change: { ...factColumns(facts), ...external, updated_at: context.now } });
  }
  for (const squad of planned.squads) {
    rows.members.push({ squad_id: context.squadIds.get(searchText(squad)) as string, athlete_id: athleteId });
  }
  if (planned.tests.length > 0 && planned.testDate) {
    const day = {
      date: planned.testDate,
      massKg: planned.massKg,
      notes: context.sessionNote,
      origin: 'imported' as const,
    };
    addSession(
      rows,
      athleteId,
      day,
      planned.tests.map((test) => ({ ...test, setUp: {} })),
      context,
    );
  }
  return athleteId;
}

export interface SessionDay {
  date: string;
  massKg: number | null;
  notes: string;
  origin: 'imported' | 'made-up';
}

export interface WrittenTest extends PlannedTest {
  setUp: { device?: string; position?: string; angleDeg?: number };
}

/** Adds a session with its measurements and trials; values of one side are numbered in their order. */
export function addSession(
  rows: ImportRows,
  athleteId: string,
  { date, massKg, notes, origin }: SessionDay,
  tests: WrittenTest[],
  { importId, now }: Pick<ImportContext, 'importId' | 'now'>,
): void {
  const sessionId = newId();
  rows.sessions.push({
    id: sessionId,
    athlete_id: athleteId,
    date,
    mass_kg: massKg,
    tester: null,
    notes,
    origin,
    import_id: importId,
    created_at: now,
    deleted_at: null,
    version: 1,
  });
  for (const test of tests) addMeasurement(rows, sessionId, test, now);
}

function addMeasurement(rows: ImportRows, sessionId: string, test: WrittenTest, now: string): void {
  const measurementId = newId();
  rows.measurements.push({
    id: measurementId,
    session_id: sessionId,
    test_id: test.testId,
    unit: test.unit,
    basis: test.basis,
    stated_trials: test.statedTrials,
    device: test.setUp.device ?? null,
    position: test.setUp.position ?? null,
    angle_deg: test.setUp.angleDeg ?? null,
    lever_m: null,
    speed_kmh: null,
    created_at: now,
  });
  const ordinals = { left: 0, right: 0, whole: 0 };
  for (const { side, value } of test.values) {
    ordinals[side]++;
    rows.trials.push({ measurement_id: measurementId, side, ordinal: ordinals[side], value, struck_reason: null });
  }
}

function newAthlete(id: string, { name }: PlannedRow, now: string): Insertable<AthleteTable> {
  return {
    id,
    name: name as string,
    search_name: searchText(name as string),
    external_id: null,
    equipment: toJson([]),
    archived_at: null,
    created_at: now,
    updated_at: now,
    version: 1,
  };
}

/** Columns of the facts that are given; a fact that is not there leaves its column alone. */
function factColumns(facts: Partial<AthleteFacts>): Updateable<AthleteTable> {
  const columns: Updateable<AthleteTable> = {
    birth_date: facts.birthDate,
    sex: facts.sex,
    mass_kg: facts.massKg,
    height_cm: facts.heightCm,
    dominant_leg: facts.dominantLeg,
    main_event: facts.mainEvent,
    notes: facts.notes,
  };
  if (facts.weeklyVolume !== undefined) {
    columns.weekly_km_from = facts.weeklyVolume?.from ?? null;
    columns.weekly_km_to = facts.weeklyVolume?.to ?? null;
  }
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
}
