import { newId } from '#main/database/new-id.ts';
import type { Database } from '#main/database/open.ts';
import type { Clock } from '#main/platform/ports.ts';
import type { SetUp } from '#shared/catalog/set-up.ts';
import type { TestDefinition } from '#shared/catalog/test-definition.ts';
import type { SessionFields, TrialKey } from '#shared/contract/assessments.ts';
import type { Unit } from '#shared/units.ts';
import type {
  AssessmentsRepository,
  MeasurementOfAthlete,
  MeasurementRow,
  SessionRow,
} from './assessments.repository.ts';
import { sessionColumns, setUpColumns } from './assessments.rows.ts';
import { checkSide, checkUnit, checkValue } from './check-typed.ts';

/** A trial as it is typed. */
type TypedTrial = Omit<TrialKey, 'measurementId'> & { value: number; struckReason: string | null };

/**
 * Writes what is typed, within a transaction of the caller, who refreshes the summaries of the athletes it changes. What
 * may be stored is checked here, wherever it was typed.
 */
export class RecordingService {
  readonly #assessments: AssessmentsRepository;
  readonly #clock: Clock;

  constructor(assessments: AssessmentsRepository, clock: Clock) {
    this.#assessments = assessments;
    this.#clock = clock;
  }

  async addSession(trx: Database, athleteId: string, fields: SessionFields): Promise<SessionRow> {
    const row: SessionRow = {
      id: newId(),
      athlete_id: athleteId,
      ...sessionColumns(fields),
      origin: 'typed',
      import_id: null,
      created_at: this.#clock.now().toISOString(),
      deleted_at: null,
      version: 1,
    };
    await this.#assessments.insertSession(trx, row);
    return row;
  }

  async addMeasurement(
    trx: Database,
    sessionId: string,
    test: TestDefinition,
    unit: Unit,
    setUp: SetUp,
  ): Promise<MeasurementRow> {
    checkUnit(test, unit);
    const row: MeasurementRow = {
      id: newId(),
      session_id: sessionId,
      test_id: test.id,
      unit,
      basis: 'trials',
      stated_trials: null,
      ...setUpColumns(setUp),
      created_at: this.#clock.now().toISOString(),
    };
    await this.#assessments.insertMeasurement(trx, row);
    return row;
  }

  /** Another unit, lever or speed changes what every typed number means, so each has to be possible with it. */
  async changeMeasurement(
    trx: Database,
    before: MeasurementOfAthlete,
    test: TestDefinition,
    unit: Unit,
    setUp: SetUp,
  ): Promise<void> {
    checkUnit(test, unit);
    const change = { unit, ...setUpColumns(setUp) };
    const after = { ...before, ...change };
    const same = (['unit', 'lever_m', 'speed_kmh'] as const).every((column) => before[column] === after[column]);
    const values = same ? [] : await this.#assessments.valuesOf(before.id, trx);
    for (const value of values) checkValue(test, after, value, before.unit === unit ? 'setUp' : 'unit');
    await this.#assessments.updateMeasurement(trx, before.id, change);
  }

  async removeMeasurement(trx: Database, measurementId: string): Promise<void> {
    await this.#assessments.deleteMeasurement(trx, measurementId);
  }

  /** Writes a cell. A struck-out trial that is typed anew counts again, unless it comes with a reason. */
  async saveTrial(
    trx: Database,
    measurement: MeasurementOfAthlete,
    test: TestDefinition,
    { side, ordinal, value, struckReason }: TypedTrial,
  ): Promise<void> {
    checkSide(test, side);
    checkValue(test, measurement, value, 'value');
    await this.#assessments.upsertTrial(trx, {
      measurement_id: measurement.id,
      side,
      ordinal,
      value,
      struck_reason: struckReason,
    });
  }

  async clearTrial(trx: Database, key: TrialKey): Promise<void> {
    await this.#assessments.deleteTrial(trx, key);
  }
}
