import { setUpColumns, toSetUp } from '#main/assessments/assessments.rows.ts';
import type { SummariesService } from '#main/assessments/summaries.service.ts';
import type { CatalogInUseService } from '#main/catalog/catalog-in-use.service.ts';
import { fromJson, toJson } from '#main/database/codecs.ts';
import { newId } from '#main/database/new-id.ts';
import type { Database } from '#main/database/open.ts';
import { InvalidError, NotFoundError } from '#main/errors.ts';
import type { Clock } from '#main/platform/ports.ts';
import type { AthleteAnalysis } from '#shared/analysis/analysis.ts';
import { implausible } from '#shared/catalog/plausible.ts';
import { hasSides, type TestDefinition } from '#shared/catalog/test-definition.ts';
import type { CellWrite, DayResults, DayTest, MassWrite } from '#shared/contract/testing-day.ts';
import { setUpOfDay } from '#shared/testing-day/set-up-of-day.ts';
import { unitLabel, unitsFor } from '#shared/units.ts';
import { firstOfTest, readResults } from './day-results.ts';
import type { DayValuesRepository, MeasurementRow, SessionRow } from './day-values.repository.ts';
import type { TestingDayRow, TestingDaysRepository } from './testing-days.repository.ts';

/** Values of a testing day. Each write is one transaction, with the verdicts and summaries of the athletes it changes. */
export class DayValuesService {
  readonly #days: TestingDaysRepository;
  readonly #values: DayValuesRepository;
  readonly #summaries: SummariesService;
  readonly #catalog: CatalogInUseService;
  readonly #clock: Clock;

  constructor(
    days: TestingDaysRepository,
    values: DayValuesRepository,
    summaries: SummariesService,
    catalog: CatalogInUseService,
    clock: Clock,
  ) {
    this.#days = days;
    this.#values = values;
    this.#summaries = summaries;
    this.#catalog = catalog;
    this.#clock = clock;
  }

  write(dayId: string, cells: CellWrite[], masses: MassWrite[]): Promise<DayResults[]> {
    return this.#days.transaction(async (trx) => {
      const day = await this.#find(trx, dayId);
      const athleteIds = [...new Set([...masses, ...cells].map(({ athleteId }) => athleteId))];
      if (athleteIds.length === 0) return [];
      const onDay = await this.#days.onDay(trx, dayId, athleteIds);
      if (athleteIds.some((athleteId) => !onDay.has(athleteId))) throw new NotFoundError('athlete');
      const sessions = await this.#values.sessions(trx, athleteIds, day.date);
      const analyses = new Map<string, AthleteAnalysis>();
      for (const athleteId of athleteIds) {
        await this.#writeAthlete(trx, day, athleteId, {
          session: sessions.get(athleteId),
          cells: cells.filter((cell) => cell.athleteId === athleteId),
          mass: masses.findLast((mass) => mass.athleteId === athleteId),
        });
        analyses.set(athleteId, await this.#summaries.refresh(trx, athleteId));
      }
      return readResults(this.#values, trx, day.date, athleteIds, analyses);
    });
  }

  /** Changes unit and set-up of a test of the day, and of what is recorded of it on the day. */
  async setUp(dayId: string, changed: DayTest): Promise<void> {
    await this.#days.transaction(async (trx) => {
      const day = await this.#find(trx, dayId);
      const tests = fromJson<DayTest[]>(day.tests);
      const test = (await this.#catalog.current(trx)).find(changed.testId)?.test;
      if (!test || !tests.some(({ testId }) => testId === changed.testId)) throw new NotFoundError('test');
      checkUnit(test, changed);
      const athleteIds = (await this.#days.athletesOf(trx, dayId)).map(({ id }) => id);
      const sessions = await this.#values.sessions(trx, athleteIds, day.date);
      const rows = await this.#values.measurements(
        trx,
        [...sessions.values()].map(({ id }) => id),
      );
      const ofSession = new Map([...sessions.values()].map((session) => [session.id, session]));
      const touched: string[] = [];
      for (const row of rows.filter(({ test_id }) => test_id === test.id)) {
        const session = ofSession.get(row.session_id);
        if (!session) continue;
        const after = {
          ...row,
          unit: changed.unit,
          ...setUpColumns(setUpOfDay(test, changed.setUp, toSetUp(row))),
        };
        for (const { value } of (await this.#values.trials(trx, [row.id])).get(row.id) ?? []) {
          const problem = implausible(value, after.unit, test, circumstances(after, session.mass_kg));
          if (problem) throw new InvalidError(problem, 'setUp');
        }
        await this.#values.updateMeasurement(trx, row.id, after);
        touched.push(session.athlete_id);
      }
      await this.#days.update(trx, dayId, {
        tests: toJson(tests.map((one) => (one.testId === changed.testId ? changed : one))),
      });
      await this.#summaries.refreshAll(trx, [...new Set(touched)]);
    });
  }

  async #find(trx: Database, dayId: string): Promise<TestingDayRow> {
    const day = await this.#days.find(trx, dayId);
    if (!day) throw new NotFoundError('testing day');
    return day;
  }

  async #writeAthlete(
    trx: Database,
    day: TestingDayRow,
    athleteId: string,
    { session, cells, mass }: { session: SessionRow | undefined; cells: CellWrite[]; mass: MassWrite | undefined },
  ): Promise<void> {
    const something = (mass !== undefined && mass.massKg !== null) || cells.some(({ value }) => value !== null);
    if (!session && !something) return;
    const held = session ?? (await this.#newSession(trx, day, athleteId));
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
      if (hasSides(test) === (side === 'whole')) {
        throw new InvalidError(
          `${test.name} ${side === 'whole' ? 'is measured left and right' : 'has no sides'}.`,
          'side',
        );
      }
      const found = rows.get(testId);
      if (value === null) {
        if (!found) continue;
        await this.#values.deleteTrial(trx, { measurement_id: found.id, side, ordinal });
        emptied.add(found);
        continue;
      }
      const row = found ?? (await this.#newMeasurement(trx, day, session, test));
      rows.set(testId, row);
      const problem = implausible(value, row.unit, test, circumstances(row, session.mass_kg));
      if (problem) throw new InvalidError(problem, 'value');
      await this.#values.upsertTrial(trx, {
        measurement_id: row.id,
        side,
        ordinal,
        value,
        struck_reason: struckReason,
      });
    }
    for (const { id } of emptied) {
      if (!(await this.#values.hasTrials(trx, id))) await this.#values.deleteMeasurement(trx, id);
    }
  }

  async #newSession(trx: Database, day: TestingDayRow, athleteId: string): Promise<SessionRow> {
    const row: SessionRow = {
      id: newId(),
      athlete_id: athleteId,
      date: day.date,
      mass_kg: null,
      tester: day.tester,
      notes: null,
      origin: 'typed',
      import_id: null,
      created_at: this.#clock.now().toISOString(),
      deleted_at: null,
      version: 1,
    };
    await this.#values.insertSession(trx, row);
    return row;
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
    const [before] = await this.#values.earlier(trx, [session.athlete_id], [test.id], day.date);
    const row: MeasurementRow = {
      id: newId(),
      session_id: session.id,
      test_id: test.id,
      unit: chosen.unit,
      basis: 'trials',
      stated_trials: null,
      ...setUpColumns(setUpOfDay(test, chosen.setUp, before ? toSetUp(before) : null)),
      created_at: this.#clock.now().toISOString(),
    };
    await this.#values.insertMeasurement(trx, row);
    return row;
  }
}

function circumstances(row: MeasurementRow, massKg: number | null) {
  return { massKg, leverM: row.lever_m, speedKmh: row.speed_kmh };
}

function checkUnit(test: TestDefinition, { unit }: DayTest): void {
  if (unitsFor(test.unit).includes(unit)) return;
  throw new InvalidError(`${test.name} is not measured in ${unitLabel(unit)}.`, 'unit');
}
