import type { CatalogInUseService } from '#main/catalog/catalog-in-use.service.ts';
import type { Database } from '#main/database/open.ts';
import { InvalidError, NotFoundError } from '#main/errors.ts';
import type { Verdict } from '#shared/analysis/verdict.ts';
import type { SetUp } from '#shared/catalog/set-up.ts';
import type { TestInUse } from '#shared/catalog/tests-in-use.ts';
import type { Measurement, TrialKey } from '#shared/contract/assessments.ts';
import type { Unit } from '#shared/units.ts';
import type { AssessmentsRepository, MeasurementOfAthlete } from './assessments.repository.ts';
import { toMeasurement } from './assessments.rows.ts';
import type { RecordingService } from './recording.service.ts';
import type { SummariesService } from './summaries.service.ts';

/** The tests of a session and their trials. Each change writes the athlete's summary in the same transaction. */
export class MeasurementsService {
  readonly #assessments: AssessmentsRepository;
  readonly #summaries: SummariesService;
  readonly #catalog: CatalogInUseService;
  readonly #recording: RecordingService;

  constructor(
    assessments: AssessmentsRepository,
    summaries: SummariesService,
    catalog: CatalogInUseService,
    recording: RecordingService,
  ) {
    this.#assessments = assessments;
    this.#summaries = summaries;
    this.#catalog = catalog;
    this.#recording = recording;
  }

  async addMeasurement(sessionId: string, testId: string, unit: Unit, setUp: SetUp): Promise<Measurement> {
    const row = await this.#assessments.transaction(async (trx) => {
      const { test, archived } = await this.#inUse(trx, testId);
      if (archived) {
        throw new InvalidError(`${test.name} is in the archive. Bring it back before you add it.`, 'testId');
      }
      const session = await this.#assessments.findSession(sessionId, trx);
      if (!session || session.deleted_at) throw new NotFoundError('session');
      return this.#recording.addMeasurement(trx, sessionId, test, unit, setUp);
    });
    return toMeasurement(row, []);
  }

  async updateMeasurement(measurementId: string, unit: Unit, setUp: SetUp): Promise<void> {
    await this.#change(measurementId, async (trx, row) => {
      const { test } = await this.#inUse(trx, row.test_id);
      await this.#recording.changeMeasurement(trx, row, test, unit, setUp);
    });
  }

  async removeMeasurement(measurementId: string): Promise<void> {
    await this.#change(measurementId, (trx) => this.#recording.removeMeasurement(trx, measurementId));
  }

  async saveTrial({ value, ...key }: TrialKey & { value: number }): Promise<Verdict | null> {
    return this.#change(key.measurementId, async (trx, row) => {
      const { test } = await this.#inUse(trx, row.test_id);
      await this.#recording.saveTrial(trx, row, test, { ...key, value, struckReason: null });
    });
  }

  async clearTrial(key: TrialKey): Promise<Verdict | null> {
    return this.#change(key.measurementId, (trx) => this.#recording.clearTrial(trx, key));
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
}
