import { createHash } from 'node:crypto';
import type { Insertable } from 'kysely';
import type { MeasurementTable, TestSessionTable, TrialTable } from '#main/assessments/assessments.table.ts';

export interface SessionRows {
  session: Insertable<TestSessionTable>;
  measurements: Insertable<MeasurementTable>[];
  trials: Insertable<TrialTable>[];
}

/** Stands for all that a coach can change of a session; another digest is another content. */
export function sessionDigest({ session, measurements, trials }: SessionRows): string {
  const { athlete_id, date, mass_kg, tester, notes, deleted_at } = session;
  const head = JSON.stringify([athlete_id, date, mass_kg, tester, notes, deleted_at]).slice(1, -1);
  const tests = measurements.map((row) =>
    JSON.stringify([
      row.id,
      row.test_id,
      row.unit,
      row.basis,
      row.stated_trials,
      row.device,
      row.position,
      row.angle_deg,
      row.lever_m,
      row.speed_kmh,
    ]),
  );
  const values = trials.map((row) =>
    JSON.stringify([row.measurement_id, row.side, row.ordinal, row.value, row.struck_reason]),
  );
  return digestOf(`[${head},[${tests.sort().join()}],[${values.sort().join()}]]`);
}

export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
