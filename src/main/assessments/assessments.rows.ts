import type { SetUp } from '#shared/catalog/set-up.ts';
import type { Measurement, Session, SessionFields } from '#shared/contract/assessments.ts';
import type { MeasurementRow, SessionRow, TrialRow } from './assessments.repository.ts';

export function sessionColumns(fields: SessionFields) {
  return { date: fields.date, mass_kg: fields.massKg, tester: fields.tester, notes: fields.notes };
}

export function setUpColumns(setUp: SetUp) {
  return {
    device: setUp.device,
    position: setUp.position,
    angle_deg: setUp.angleDeg,
    lever_m: setUp.leverM,
    speed_kmh: setUp.speedKmh,
  };
}

export function toSetUp(row: Pick<MeasurementRow, keyof ReturnType<typeof setUpColumns>>): SetUp {
  return {
    device: row.device,
    position: row.position,
    angleDeg: row.angle_deg,
    leverM: row.lever_m,
    speedKmh: row.speed_kmh,
  };
}

export function toSession(row: SessionRow): Omit<Session, 'measurements'> {
  return {
    id: row.id,
    athleteId: row.athlete_id,
    date: row.date,
    massKg: row.mass_kg,
    tester: row.tester,
    notes: row.notes,
    origin: row.origin,
    version: row.version,
  };
}

export function toMeasurement(row: MeasurementRow, trials: TrialRow[]): Measurement {
  return {
    id: row.id,
    testId: row.test_id,
    unit: row.unit,
    basis: row.basis,
    statedTrials: row.stated_trials,
    setUp: toSetUp(row),
    trials: trials.map(({ side, ordinal, value, struck_reason }) => ({
      side,
      ordinal,
      value,
      struckReason: struck_reason,
    })),
  };
}
