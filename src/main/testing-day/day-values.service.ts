import { toSetUp } from '#main/assessments/assessments.rows.ts';
import { checkUnit } from '#main/assessments/check-typed.ts';
import type { RecordingService } from '#main/assessments/recording.service.ts';
import type { SummariesService } from '#main/assessments/summaries.service.ts';
import type { CatalogInUseService } from '#main/catalog/catalog-in-use.service.ts';
import { fromJson, toJson } from '#main/database/codecs.ts';
import type { Database } from '#main/database/open.ts';
import { InvalidError, NotFoundError } from '#main/errors.ts';
import type { AthleteAnalysis } from '#shared/analysis/analysis.ts';
import type { TestDefinition } from '#shared/catalog/test-definition.ts';
import type { CellWrite, DayResults, DayTest, MassWrite } from '#shared/contract/testing-day.ts';
import { setUpChanged, setUpOfDay } from '#shared/testing-day/set-up-of-day.ts';
import { firstOfTest, readResults } from './day-results.ts';
import type { DayValuesRepository, MeasurementRow, SessionRow } from './day-values.repository.ts';
import { findOpenDay } from './find-day.ts';
import { isOutdated } from './is-outdated.ts';
import type { TestingDayRow, TestingDaysRepository } from './testing-days.repository.ts';

/** Values of a testing day. Each write is one transaction, with the verdicts and summaries of the athletes it changes. */
export class DayValuesService {
  readonly #days: TestingDaysRepository;
  readonly #values: DayValuesRepository;
  readonly #summaries: SummariesService;
  readonly #catalog: CatalogInUseService;
  readonly #recording: RecordingService;

  constructor(
    days: TestingDaysRepository,
    values: DayValuesRepository,
    summaries: SummariesService,
    catalog: CatalogInUseService,
    recording: RecordingService,
  ) {
    this.#days = days;
    this.#values = values;
    this.#summaries = summaries;
    this.#catalog = catalog;
    this.#recording = recording;
  }

  write(dayId: string, cells: CellWrite[], masses: MassWrite[]): Promise<DayResults[]> {
    return this.#days.transaction(async (trx) => {
      const day = await findOpenDay(this.#days, trx, dayId);
      const athleteIds = [...new Set([...masses, ...cells].map(({ athleteId }) => athleteId))];
      if (athleteIds.length === 0) return [];
      const onDay = await this.#days.onDay(trx, dayId, athleteIds);
      if (athleteIds.some((athleteId) => !onDay.has(athleteId))) throw new NotFoundError('athlete');
      const sessions = await this.#values.sessions(trx, athleteIds, day.date);
      const outdated = await isOutdated(this.#values, trx, sessions, { cells, masses });
      const analyses = new Map<string, AthleteAnalysis>();
      for (const athleteId of athleteIds) {
        if (!outdated) {
          await this.#writeAthlete(trx, day, athleteId, {
            session: sessions.get(athleteId),
            cells: cells.filter((cell) => cell.athleteId === athleteId),
            mass: masses.findLast((mass) => mass.athleteId === athleteId),
          });
        }
        analyses.set(athleteId, await this.#summaries.refresh(trx, athleteId));
      }
      return readResults(this.#values, trx, day.date, athleteIds, analyses);
    });
  }

  /** Changes unit and set-up of a test of the day, and of what is recorded of it on the day. */
  async setUp(dayId: string, changed: DayTest): Promise<void> {
    await this.#days.transaction(async (trx) => {
      const day = await findOpenDay(this.#days, trx, dayId);
      const tests = fromJson<DayTest[]>(day.tests);
      const test = (await this.#catalog.current(trx)).find(changed.testId)?.test;
      const was = tests.find(({ testId }) => testId === changed.testId)?.setUp;
      if (!test || !was) throw new NotFoundError('test');
      checkUnit(test, changed.unit);
      const athleteIds = (await this.#days.athletesOf(trx, dayId)).map(({ id }) => id);
      const sessions = await this.#values.sessions(trx, athleteIds, day.date);
      const rows = await this.#values.measurements(
        trx,
        [...sessions.values()].map(({ id }) => id),
      );
      const before = await this.#values.lastBefore(trx, athleteIds, test.id, day.date);
      const ofSession = new Map([...sessions.values()].map((session) => [session.id, session]));
      const touched: string[] = [];
      for (const row of rows.filter(({ test_id }) => test_id === test.id)) {
        const session = ofSession.get(row.session_id);
        if (!session) continue;
        const last = before.get(session.athlete_id);
        const setUp = setUpChanged(test, {
          recorded: toSetUp(row),
          was,
          chosen: changed.setUp,
          before: last ? toSetUp(last) : null,
        });
        await this.#recording.changeMeasurement(trx, ofDay(row, session), test, changed.unit, setUp);
        touched.push(session.athlete_id);
      }
      await this.#days.update(trx, dayId, {
        tests: toJson(tests.map((one) => (one.testId === changed.testId ? changed : one))),
      });
      await this.#summaries.refreshAll(trx, [...new Set(touched)]);
    });
  }

  async #writeAthlete(
    trx: Database,
    day: TestingDayRow,
    athleteId: string,
    { session, cells, mass }: { session: SessionRow | undefined; cells: CellWrite[]; mass: MassWrite | undefined },
  ): Promise<void> {
    const something = (mass !== undefined && mass.massKg !== null) || cells.some(({ value }) => value !== null);
    if (!session && !something) return;
    const { date, tester } = day;
    const fresh = { date, massKg: null, tester, notes: null };
    const held = session ?? (await this.#recording.addSession(trx, athleteId, fresh));
    if (mass && mass.massKg !== held.mass_kg) await this.#values.setMass(trx, held, mass.massKg);
    const massKg = mass ? mass.massKg : held.mass_kg;
    if (cells.length > 0) await this.#writeCells(trx, day, { ...held, mass_kg: massKg }, cells);
    if (!something) await this.#values.deleteIfEmpty(trx, held.id);
  }

  async #writeCells(trx: Database, day: TestingDayRow, session: SessionRow, cells: CellWrite[]): Promise<void> {
    const rows = new Map(
      firstOfTest(await this.#values.measurements(trx, [session.id])).map((row) => [row.test_id, row]),
    );
    const emptied = new Set<MeasurementRow>();
    for (const { testId, side, ordinal, value, struckReason } of cells) {
      const test = (await this.#catalog.current(trx)).find(testId)?.test;
      if (!test) throw new InvalidError('This test is not in the catalogue.', 'testId');
      const found = rows.get(testId);
      if (value === null) {
        if (!found) continue;
        await this.#recording.clearTrial(trx, { measurementId: found.id, side, ordinal });
        emptied.add(found);
        continue;
      }
      const row = found ?? (await this.#newMeasurement(trx, day, session, test));
      rows.set(testId, row);
      await this.#recording.saveTrial(trx, ofDay(row, session), test, { side, ordinal, value, struckReason });
    }
    for (const { id } of emptied) {
      if (!(await this.#values.hasTrials(trx, id))) await this.#recording.removeMeasurement(trx, id);
    }
  }

  /** In the set-up of the day, and where that leaves it open as the athlete's last time. */
  async #newMeasurement(
    trx: Database,
    day: TestingDayRow,
    session: SessionRow,
    test: TestDefinition,
  ): Promise<MeasurementRow> {
    const chosen = fromJson<DayTest[]>(day.tests).find(({ testId }) => testId === test.id);
    if (!chosen) throw new InvalidError(`${test.name} is not a test of this day.`, 'testId');
    const { athlete_id } = session;
    const before = (await this.#values.lastBefore(trx, [athlete_id], test.id, day.date)).get(athlete_id);
    const setUp = setUpOfDay(test, chosen.setUp, before ? toSetUp(before) : null);
    return this.#recording.addMeasurement(trx, session.id, test, chosen.unit, setUp);
  }
}

/** A test with whose it is, and the mass of the day. */
function ofDay(
  row: MeasurementRow,
  { athlete_id, mass_kg }: SessionRow,
): MeasurementRow & Pick<SessionRow, 'athlete_id' | 'mass_kg'> {
  return { ...row, athlete_id, mass_kg };
}
