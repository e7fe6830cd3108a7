import { newId } from '#main/database/new-id.ts';
import type { Database } from '#main/database/open.ts';
import { InvalidError, NotFoundError } from '#main/errors.ts';
import type { Clock } from '#main/platform/ports.ts';
import type { Verdict } from '#shared/analysis/verdict.ts';
import { implausible } from '#shared/catalog/plausible.ts';
import { findTest, testById } from '#shared/catalog/tests.ts';
import type { Measurement, SetUp, TrialKey } from '#shared/contract/assessments.ts';
import { type Unit, unitKind, unitLabel } from '#shared/units.ts';
import type { AssessmentsRepository, MeasurementRow } from './assessments.repository.ts';
import { setUpColumns, toMeasurement } from './assessments.rows.ts';
import type { SummariesService } from './summaries.service.ts';

/** The tests of a session and their trials. Each change writes the athlete's summary in the same transaction. */
export class MeasurementsService {
  readonly #assessments: AssessmentsRepository;
  readonly #summaries: SummariesService;
  readonly #clock: Clock;

  constructor(assessments: AssessmentsRepository, summaries: SummariesService, clock: Clock) {
    this.#assessments = assessments;
    this.#summaries = summaries;
    this.#clock = clock;
  }

  async addMeasurement(sessionId: string, testId: string, unit: Unit, setUp: SetUp): Promise<Measurement> {
    checkUnit(testId, unit);
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
      const session = await this.#assessments.findSession(sessionId, trx);
      if (!session || session.deleted_at) throw new NotFoundError('session');
      await this.#assessments.insertMeasurement(trx, row);
    });
    return toMeasurement(row, []);
  }

  async updateMeasurement(measurementId: string, unit: Unit, setUp: SetUp): Promise<void> {
    await this.#change(measurementId, async (trx, row) => {
      checkUnit(row.test_id, unit);
      if (unit !== row.unit) await this.#checkValuesIn(trx, row, unit);
      await this.#assessments.updateMeasurement(trx, measurementId, { unit, ...setUpColumns(setUp) });
    });
  }

  async removeMeasurement(measurementId: string): Promise<void> {
    await this.#change(measurementId, (trx) => this.#assessments.deleteMeasurement(trx, measurementId));
  }

  async saveTrial({ value, ...key }: TrialKey & { value: number }): Promise<Verdict | null> {
    return this.#change(key.measurementId, async (trx, row) => {
      checkSide(row.test_id, key.side);
      const problem = implausible(value, row.unit, testById(row.test_id));
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
  #change(measurementId: string, work: (trx: Database, row: MeasurementRow) => Promise<void>): Promise<Verdict | null> {
    return this.#assessments.transaction(async (trx) => {
      const row = await this.#assessments.findMeasurement(measurementId, trx);
      if (!row) throw new NotFoundError('test');
      await work(trx, row);
      const analysis = await this.#summaries.refresh(trx, row.athlete_id);
      return analysis.verdicts.find(({ testId }) => testId === row.test_id) ?? null;
    });
  }

  /** A change of unit changes what every typed number means, so each has to be possible in the new one. */
  async #checkValuesIn(trx: Database, row: MeasurementRow, unit: Unit): Promise<void> {
    const test = testById(row.test_id);
    for (const value of await this.#assessments.valuesOf(row.id, trx)) {
      const problem = implausible(value, unit, test);
      if (problem) throw new InvalidError(problem, 'unit');
    }
  }
}

function checkUnit(testId: string, unit: Unit): void {
  const test = findTest(testId);
  if (!test) throw new InvalidError('This test is not in the catalogue.', 'testId');
  if (unitKind(unit) !== unitKind(test.unit)) {
    throw new InvalidError(
      `${test.name} is not measured in ${unitLabel(unit)}. Choose ${unitLabel(test.unit)} or a unit of the same kind.`,
      'unit',
    );
  }
}

function checkSide(testId: string, side: TrialKey['side']): void {
  const test = testById(testId);
  if ((test.laterality === 'whole-body') !== (side === 'whole')) {
    const sentence = side === 'whole' ? 'is measured left and right' : 'has no sides';
    throw new InvalidError(`${test.name} ${sentence}.`, 'side');
  }
}
