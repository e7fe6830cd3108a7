import { newId } from '#main/database/new-id.ts';
import type { Database } from '#main/database/open.ts';
import { ConflictError, InvalidError, NotFoundError } from '#main/errors.ts';
import type { Clock } from '#main/platform/ports.ts';
import type { AthleteAnalysis } from '#shared/analysis/analysis.ts';
import type { Verdict } from '#shared/analysis/verdict.ts';
import { findTest, testById } from '#shared/catalog/tests.ts';
import type { Measurement, Session, SessionFields, SetUp, TrialKey } from '#shared/contract/assessments.ts';
import { implausible } from '#shared/catalog/plausible.ts';
import { type Unit, unitKind, unitLabel } from '#shared/units.ts';
import type { AssessmentsRepository, MeasurementRow, SessionRow, TrialRow } from './assessments.repository.ts';
import type { SummariesService } from './summaries.service.ts';

/** Recording of testing sessions. Each change of a trial writes the athlete's summary in the same transaction. */
export class AssessmentsService {
  readonly #assessments: AssessmentsRepository;
  readonly #summaries: SummariesService;
  readonly #clock: Clock;

  constructor(assessments: AssessmentsRepository, summaries: SummariesService, clock: Clock) {
    this.#assessments = assessments;
    this.#summaries = summaries;
    this.#clock = clock;
  }

  async list(athleteId: string): Promise<Session[]> {
    await this.#checkAthlete(athleteId);
    return this.#withContents(await this.#assessments.sessionsOf(athleteId));
  }

  async get(sessionId: string): Promise<Session> {
    const row = await this.#assessments.findSession(sessionId);
    if (!row || row.deleted_at) throw new NotFoundError('session');
    const [session] = await this.#withContents([row]);
    return session as Session;
  }

  async analysis(athleteId: string): Promise<AthleteAnalysis> {
    await this.#checkAthlete(athleteId);
    return this.#summaries.analysisOf(athleteId);
  }

  async create(athleteId: string, fields: SessionFields): Promise<Session> {
    await this.#checkAthlete(athleteId);
    const id = newId();
    await this.#assessments.transaction((trx) =>
      this.#assessments.insertSession(trx, {
        id,
        athlete_id: athleteId,
        ...sessionColumns(fields),
        origin: 'typed',
        import_id: null,
        created_at: this.#clock.now().toISOString(),
        deleted_at: null,
        version: 1,
      }),
    );
    return this.get(id);
  }

  async update(sessionId: string, version: number, fields: SessionFields): Promise<Session> {
    await this.#assessments.transaction(async (trx) => {
      const row = await this.#assessments.findSession(sessionId, trx);
      if (!row || row.deleted_at) throw new NotFoundError('session');
      if (!(await this.#assessments.updateSession(trx, sessionId, version, sessionColumns(fields)))) {
        throw new ConflictError('session');
      }
      await this.#summaries.refresh(trx, row.athlete_id);
    });
    return this.get(sessionId);
  }

  remove(sessionId: string): Promise<void> {
    return this.#setDeleted(sessionId, this.#clock.now().toISOString());
  }

  restore(sessionId: string): Promise<void> {
    return this.#setDeleted(sessionId, null);
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

  async updateMeasurement(measurementId: string, unit: Unit, setUp: SetUp): Promise<Measurement> {
    const sessionId = await this.#change(measurementId, async (trx, row) => {
      checkUnit(row.test_id, unit);
      await this.#assessments.updateMeasurement(trx, measurementId, { unit, ...setUpColumns(setUp) });
      return row.session_id;
    }).then(({ result }) => result);
    const session = await this.get(sessionId);
    return session.measurements.find(({ id }) => id === measurementId) as Measurement;
  }

  async removeMeasurement(measurementId: string): Promise<void> {
    await this.#change(measurementId, (trx) => this.#assessments.deleteMeasurement(trx, measurementId));
  }

  async saveTrial({ value, ...key }: TrialKey & { value: number }): Promise<Verdict | null> {
    const { verdict } = await this.#change(key.measurementId, async (trx, row) => {
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
    return verdict;
  }

  async clearTrial(key: TrialKey): Promise<Verdict | null> {
    const { verdict } = await this.#change(key.measurementId, (trx) => this.#assessments.deleteTrial(trx, key));
    return verdict;
  }

  async strikeTrial(key: TrialKey, reason: string | null): Promise<Verdict | null> {
    const { verdict } = await this.#change(key.measurementId, async (trx) => {
      if (!(await this.#assessments.strikeTrial(trx, key, reason))) throw new NotFoundError('trial');
    });
    return verdict;
  }

  /** Runs a change of one measurement and answers what its test says afterwards. */
  async #change<T>(
    measurementId: string,
    work: (trx: Database, row: MeasurementRow) => Promise<T>,
  ): Promise<{ result: T; verdict: Verdict | null }> {
    return this.#assessments.transaction(async (trx) => {
      const row = await this.#assessments.findMeasurement(measurementId, trx);
      if (!row) throw new NotFoundError('test');
      const result = await work(trx, row);
      const analysis = await this.#summaries.refresh(trx, row.athlete_id);
      return { result, verdict: analysis.verdicts.find(({ testId }) => testId === row.test_id) ?? null };
    });
  }

  async #setDeleted(sessionId: string, deletedAt: string | null): Promise<void> {
    await this.#assessments.transaction(async (trx) => {
      const row = await this.#assessments.findSession(sessionId, trx);
      if (!row) throw new NotFoundError('session');
      await this.#assessments.setDeleted(trx, sessionId, deletedAt);
      await this.#summaries.refresh(trx, row.athlete_id);
    });
  }

  async #checkAthlete(athleteId: string): Promise<void> {
    if (!(await this.#assessments.athleteExists(athleteId))) throw new NotFoundError('athlete');
  }

  async #withContents(rows: SessionRow[]): Promise<Session[]> {
    const ids = rows.map((row) => row.id);
    const [measurements, trials] = await Promise.all([
      this.#assessments.measurementsOf(ids),
      this.#assessments.trialsOf(ids),
    ]);
    const trialsBy = Map.groupBy(trials, (trial) => trial.measurement_id);
    const measurementsBy = Map.groupBy(measurements, (measurement) => measurement.session_id);
    return rows.map((row) => ({
      ...toSession(row),
      measurements: (measurementsBy.get(row.id) ?? []).map((measurement) =>
        toMeasurement(measurement, trialsBy.get(measurement.id) ?? []),
      ),
    }));
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

function sessionColumns(fields: SessionFields) {
  return { date: fields.date, mass_kg: fields.massKg, tester: fields.tester, notes: fields.notes };
}

function setUpColumns(setUp: SetUp) {
  return { device: setUp.device, position: setUp.position, angle_deg: setUp.angleDeg, lever_m: setUp.leverM };
}

function toSession(row: SessionRow): Omit<Session, 'measurements'> {
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

function toMeasurement(row: MeasurementRow, trials: TrialRow[]): Measurement {
  return {
    id: row.id,
    testId: row.test_id,
    unit: row.unit,
    basis: row.basis,
    statedTrials: row.stated_trials,
    setUp: { device: row.device, position: row.position, angleDeg: row.angle_deg, leverM: row.lever_m },
    trials: trials.map(({ side, ordinal, value, struck_reason }) => ({
      side,
      ordinal,
      value,
      struckReason: struck_reason,
    })),
  };
}
