import type { Database } from '#main/database/open.ts';
import { ConflictError, NotFoundError } from '#main/errors.ts';
import type { Clock } from '#main/platform/ports.ts';
import type { AthleteAnalysis } from '#shared/analysis/analysis.ts';
import type { Session, SessionFields } from '#shared/contract/assessments.ts';
import type { AssessmentsRepository, SessionRow } from './assessments.repository.ts';
import { sessionColumns, toMeasurement, toSession } from './assessments.rows.ts';
import type { RecordingService } from './recording.service.ts';
import type { SummariesService } from './summaries.service.ts';

/** Testing sessions of an athlete, and what they say. What changes the findings writes the athlete's summary with it. */
export class AssessmentsService {
  readonly #assessments: AssessmentsRepository;
  readonly #summaries: SummariesService;
  readonly #recording: RecordingService;
  readonly #clock: Clock;

  constructor(
    assessments: AssessmentsRepository,
    summaries: SummariesService,
    recording: RecordingService,
    clock: Clock,
  ) {
    this.#assessments = assessments;
    this.#summaries = summaries;
    this.#recording = recording;
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

  /** Whether a test stands in any session, in the trash or not. */
  hasValuesOf(testId: string, trx: Database): Promise<boolean> {
    return this.#assessments.hasMeasurementOf(testId, trx);
  }

  async analysis(athleteId: string): Promise<AthleteAnalysis> {
    await this.#checkAthlete(athleteId);
    return this.#summaries.analysisOf(athleteId);
  }

  async create(athleteId: string, fields: SessionFields): Promise<Session> {
    await this.#checkAthlete(athleteId);
    const { id } = await this.#assessments.transaction((trx) => this.#recording.addSession(trx, athleteId, fields));
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
