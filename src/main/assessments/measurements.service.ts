import type { CatalogInUseService } from '#main/catalog/catalog-in-use.service.ts';
import { newId } from '#main/database/new-id.ts';
import type { Database } from '#main/database/open.ts';
import { InvalidError, NotFoundError } from '#main/errors.ts';
import type { Clock } from '#main/platform/ports.ts';
import type { Verdict } from '#shared/analysis/verdict.ts';
import { implausible } from '#shared/catalog/plausible.ts';
import type { SetUp } from '#shared/catalog/set-up.ts';
import { hasSides, type TestDefinition } from '#shared/catalog/test-definition.ts';
import type { TestInUse } from '#shared/catalog/tests-in-use.ts';
import type { Measurement, TrialKey } from '#shared/contract/assessments.ts';
import { type Unit, unitLabel, unitsFor } from '#shared/units.ts';
import type { AssessmentsRepository, MeasurementOfAthlete, MeasurementRow } from './assessments.repository.ts';
import { setUpColumns, toMeasurement } from './assessments.rows.ts';
import type { SummariesService } from './summaries.service.ts';

/** The tests of a session and their trials. Each change writes the athlete's summary in the same transaction. */
export class MeasurementsService {
  readonly #assessments: AssessmentsRepository;
  readonly #summaries: SummariesService;
  readonly #catalog: CatalogInUseService;
  readonly #clock: Clock;

  constructor(
    assessments: AssessmentsRepository,
    summaries: SummariesService,
    catalog: CatalogInUseService,
    clock: Clock,
  ) {
    this.#assessments = assessments;
    this.#summaries = summaries;
    this.#catalog = catalog;
    this.#clock = clock;
  }

  async addMeasurement(sessionId: string, testId: string, unit: Unit, setUp: SetUp): Promise<Measurement> {
    const row: MeasurementRow = {
      id: newId(),
      session_id: sessionId,
      test_id: testId,
      unit,
      basis: 'trials',
      stated_trials: null,
      ...setUpColumns(setUp),
      created_at: this.#clock.now().toISOString(),
    };
    await this.#assessments.transaction(async (trx) => {
      const { test, archived } = await this.#inUse(trx, testId);
      if (archived) {
        throw new InvalidError(`${test.name} is in the archive. Bring it back before you add it.`, 'testId');
      }
      checkUnit(test, unit);
      const session = await this.#assessments.findSession(sessionId, trx);
      if (!session || session.deleted_at) throw new NotFoundError('session');
      await this.#assessments.insertMeasurement(trx, row);
    });
    return toMeasurement(row, []);
  }

  async updateMeasurement(measurementId: string, unit: Unit, setUp: SetUp): Promise<void> {
    await this.#change(measurementId, async (trx, row) => {
      const { test } = await this.#inUse(trx, row.test_id);
      checkUnit(test, unit);
      const changed = { ...row, unit, ...setUpColumns(setUp) };
      await this.#checkValues(trx, row, changed, test);
      await this.#assessments.updateMeasurement(trx, measurementId, { unit, ...setUpColumns(setUp) });
    });
  }

  async removeMeasurement(measurementId: string): Promise<void> {
    await this.#change(measurementId, (trx) => this.#assessments.deleteMeasurement(trx, measurementId));
  }

  async saveTrial({ value, ...key }: TrialKey & { value: number }): Promise<Verdict | null> {
    return this.#change(key.measurementId, async (trx, row) => {
      const { test } = await this.#inUse(trx, row.test_id);
      checkSide(test, key.side);
      const problem = implausible(value, row.unit, test, circumstances(row));
      if (problem) throw new InvalidError(problem, 'value');
      const { measurementId, side, ordinal } = key;
      await this.#assessments.upsertTrial(trx, {
        measurement_id: measurementId,
        side,
        ordinal,
        value,
        struck_reason: null,
      });
    });
  }

  async clearTrial(key: TrialKey): Promise<Verdict | null> {
    return this.#change(key.measurementId, (trx) => this.#assessments.deleteTrial(trx, key));
  }

  async strikeTrial(key: TrialKey, reason: string | null): Promise<Verdict | null> {
    return this.#change(key.measurementId, async (trx) => {
      if (!(await this.#assessments.strikeTrial(trx, key, reason))) throw new NotFoundError('trial');
    });
  }

  /** Runs a change of one measurement and answers what its test says afterwards. */
  #change(
    measurementId: string,
    work: (trx: Database, row: MeasurementOfAthlete) => Promise<void>,
  ): Promise<Verdict | null> {
    return this.#assessments.transaction(async (trx) => {
      const row = await this.#assessments.findMeasurement(measurementId, trx);
      if (!row) throw new NotFoundError('test');
      await work(trx, row);
      const analysis = await this.#summaries.refresh(trx, row.athlete_id);
      return analysis.verdicts.find(({ test }) => test.id === row.test_id) ?? null;
    });
  }

  async #inUse(trx: Database, testId: string): Promise<TestInUse> {
    const inUse = (await this.#catalog.current(trx)).find(testId);
    if (!inUse) throw new InvalidError('This test is not in the catalogue.', 'testId');
    return inUse;
  }

  /** Another unit, lever or speed changes what every typed number means, so each has to be possible with it. */
  async #checkValues(
    trx: Database,
    before: MeasurementOfAthlete,
    after: MeasurementOfAthlete,
    test: TestDefinition,
  ): Promise<void> {
    const same = (['unit', 'lever_m', 'speed_kmh'] as const).every((column) => before[column] === after[column]);
    if (same) return;
    for (const value of await this.#assessments.valuesOf(after.id, trx)) {
      const problem = implausible(value, after.unit, test, circumstances(after));
      if (problem) throw new InvalidError(problem, before.unit === after.unit ? 'setUp' : 'unit');
    }
  }
}

function circumstances(row: MeasurementOfAthlete) {
  return { massKg: row.mass_kg, leverM: row.lever_m, speedKmh: row.speed_kmh };
}

function checkUnit(test: TestDefinition, unit: Unit): void {
  const possible = unitsFor(test.unit);
  if (possible.includes(unit)) return;
  throw new InvalidError(
    `${test.name} is not measured in ${unitLabel(unit)}. Choose one of ${possible.map(unitLabel).join(', ')}.`,
    'unit',
  );
}

function checkSide(test: TestDefinition, side: TrialKey['side']): void {
  if (hasSides(test) === (side === 'whole')) {
    const sentence = side === 'whole' ? 'is measured left and right' : 'has no sides';
    throw new InvalidError(`${test.name} ${sentence}.`, 'side');
  }
}
