import type { Insertable, Updateable } from 'kysely';
import type { MeasurementTable, TestSessionTable, TrialTable } from '#main/assessments/assessments.table.ts';
import type { AthleteTable, SquadMemberTable } from '#main/athletes/athletes.table.ts';
import { toJson } from '#main/database/codecs.ts';
import { newId } from '#main/database/new-id.ts';
import type { AthleteFacts, PlannedRow, PlannedTest } from '#shared/exchange/plan.ts';
import type { PlannedSession } from '#shared/exchange/plan-sessions.ts';
import { searchText } from '#shared/search-text.ts';
import { sessionDigest } from './import-digest.ts';
import type { PlannedAthlete } from './import-plan.ts';

/** Everything one import writes, ready for the tables. */
export interface ImportRows {
  athletes: Insertable<AthleteTable>[];
  changes: { athleteId: string; change: Updateable<AthleteTable> }[];
  members: SquadMemberTable[];
  sessions: Insertable<TestSessionTable>[];
  measurements: Insertable<MeasurementTable>[];
  trials: Insertable<TrialTable>[];
  /** Sessions as they are written, for the undo. */
  digests: { sessionId: string; digest: string }[];
}

export interface ImportContext {
  importId: string;
  now: string;
  /** Ids of squads by their searched name. */
  squadIds: ReadonlyMap<string, string>;
  sessionNote: string;
}

export function noRows(): ImportRows {
  return { athletes: [], changes: [], members: [], sessions: [], measurements: [], trials: [], digests: [] };
}

/** An athlete with the row of the plan that says what becomes of them. */
export interface ImportedAthlete {
  athleteId: string;
  planned: PlannedRow;
}

/** What a part of a plan writes, and its athletes. */
export function rowsOf(
  planned: PlannedAthlete[],
  context: ImportContext,
): { rows: ImportRows; athletes: ImportedAthlete[] } {
  const rows = noRows();
  const athletes = planned.flatMap(({ rows: [first], sessions }): ImportedAthlete[] => {
    if (!first || first.person === null) return [];
    const athleteId = addAthlete(rows, first, context);
    for (const session of sessions) addSession(rows, athleteId, importedDay(session, context), session.tests, context);
    return [{ athleteId, planned: first }];
  });
  return { rows, athletes };
}

/** A new athlete, or what is new of a known one. */
function addAthlete(rows: ImportRows, planned: PlannedRow, context: ImportContext): string {
  const { athleteId: known, newExternalId, facts } = planned;
  const athleteId = known ?? newId();
  if (known === null) {
    rows.athletes.push(newAthlete(athleteId, planned, context.now));
  } else if (newExternalId !== null || Object.keys(facts).length > 0) {
    const external = newExternalId === null ? {} : { external_id: newExternalId };
    rows.changes.push({ athleteId, change: { ...factColumns(facts), ...external, updated_at: context.now } });
  }
  for (const squad of planned.squads) {
    rows.members.push({ squad_id: context.squadIds.get(searchText(squad)) as string, athlete_id: athleteId });
  }
  return athleteId;
}

/** The longest note that a session takes (contract/assessments.ts). */
const LONGEST_NOTE = 4000;

function importedDay({ date, massKg, note }: PlannedSession, { sessionNote }: ImportContext): SessionDay {
  const notes = note === null ? sessionNote : `${sessionNote} ${note}`;
  return { date, massKg, notes: notes.slice(0, LONGEST_NOTE), origin: 'imported' };
}

export interface SessionDay {
  date: string;
  massKg: number | null;
  notes: string;
  origin: 'imported' | 'made-up';
}

/** Adds a session with its measurements and trials; values without a number of their trial are numbered in their order. */
export function addSession(
  rows: ImportRows,
  athleteId: string,
  { date, massKg, notes, origin }: SessionDay,
  tests: PlannedTest[],
  { importId, now }: Pick<ImportContext, 'importId' | 'now'>,
): void {
  const sessionId = newId();
  const session = {
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
  };
  const [measured, tried] = [rows.measurements.length, rows.trials.length];
  rows.sessions.push(session);
  for (const test of tests) addMeasurement(rows, sessionId, test, now);
  const [measurements, trials] = [rows.measurements.slice(measured), rows.trials.slice(tried)];
  rows.digests.push({ sessionId, digest: sessionDigest({ session, measurements, trials }) });
}

function addMeasurement(rows: ImportRows, sessionId: string, test: PlannedTest, now: string): void {
  const measurementId = newId();
  rows.measurements.push({
    id: measurementId,
    session_id: sessionId,
    test_id: test.testId,
    unit: test.unit,
    basis: test.basis,
    stated_trials: test.statedTrials,
    device: test.setUp?.device ?? null,
    position: test.setUp?.position ?? null,
    angle_deg: test.setUp?.angleDeg ?? null,
    lever_m: null,
    speed_kmh: test.setUp?.speedKmh ?? null,
    created_at: now,
  });
  const numbered = test.values.every(({ trial }) => trial !== undefined);
  const ordinals = { left: 0, right: 0, whole: 0 };
  for (const { side, value, trial } of test.values) {
    ordinals[side] = numbered && trial !== undefined ? trial : ordinals[side] + 1;
    rows.trials.push({ measurement_id: measurementId, side, ordinal: ordinals[side], value, struck_reason: null });
  }
}

function newAthlete(id: string, { name, newExternalId, facts }: PlannedRow, now: string): Insertable<AthleteTable> {
  return {
    id,
    name: name as string,
    search_name: searchText(name as string),
    external_id: newExternalId,
    birth_date: null,
    sex: null,
    mass_kg: null,
    height_cm: null,
    dominant_leg: null,
    main_event: null,
    weekly_km_from: null,
    weekly_km_to: null,
    notes: null,
    equipment: toJson([]),
    archived_at: null,
    created_at: now,
    updated_at: now,
    version: 1,
    ...factColumns(facts),
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
