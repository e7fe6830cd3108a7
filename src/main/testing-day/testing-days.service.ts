import type { SummariesService } from '#main/assessments/summaries.service.ts';
import type { BatteriesService } from '#main/catalog/batteries.service.ts';
import type { CatalogInUseService } from '#main/catalog/catalog-in-use.service.ts';
import { fromJson, toJson } from '#main/database/codecs.ts';
import { newId } from '#main/database/new-id.ts';
import type { Database } from '#main/database/open.ts';
import { InvalidError, NotFoundError } from '#main/errors.ts';
import type { Platform } from '#main/platform/ports.ts';
import type { AthleteAnalysis } from '#shared/analysis/analysis.ts';
import type { Delivered } from '#shared/contract/delivery.ts';
import type { CellOrder, DayLine, DayTest, TestingDay } from '#shared/contract/testing-day.ts';
import { AS_LAST_TIME } from '#shared/testing-day/set-up-of-day.ts';
import type { Unit } from '#shared/units.ts';
import { readBefore, readResults } from './day-results.ts';
import type { DayValuesRepository, EarlierRow } from './day-values.repository.ts';
import { findDay, findOpenDay } from './find-day.ts';
import type { TestingDaysRepository } from './testing-days.repository.ts';

export interface DayStart {
  date: string;
  squadId: string | null;
  batteryId: string;
  order: CellOrder;
  tester: string | null;
}

/** More athletes than a day has room for: the grid holds every cell of them. */
const MOST_ATHLETES = 500;

/** Testing days: making, finding and reading them. */
export class TestingDaysService {
  readonly #days: TestingDaysRepository;
  readonly #values: DayValuesRepository;
  readonly #batteries: BatteriesService;
  readonly #summaries: SummariesService;
  readonly #catalog: CatalogInUseService;
  readonly #platform: Pick<Platform, 'clock' | 'printer' | 'delivery'>;

  constructor(
    days: TestingDaysRepository,
    values: DayValuesRepository,
    batteries: BatteriesService,
    summaries: SummariesService,
    catalog: CatalogInUseService,
    platform: Pick<Platform, 'clock' | 'printer' | 'delivery'>,
  ) {
    this.#days = days;
    this.#values = values;
    this.#batteries = batteries;
    this.#summaries = summaries;
    this.#catalog = catalog;
    this.#platform = platform;
  }

  list(): Promise<DayLine[]> {
    return this.#days.read(async (db) => {
      const rows = await this.#days.all(db);
      const athletes = await this.#days.countAthletes(db);
      const sessions = await this.#days.sessionsOf(db);
      const lines: DayLine[] = [];
      for (const row of rows) {
        const tests = fromJson<DayTest[]>(row.tests);
        const values = await this.#days.countValues(db, sessions.get(row.id) ?? []);
        lines.push({
          id: row.id,
          date: row.date,
          squadName: row.squad_name,
          batteryName: row.battery_name,
          tests: tests.length,
          athletes: athletes.get(row.id) ?? 0,
          values: tests.reduce((sum, { testId }) => sum + (values.get(testId) ?? 0), 0),
          finishedAt: row.finished_at,
        });
      }
      return lines;
    });
  }

  async start({ date, squadId, batteryId, order, tester }: DayStart): Promise<{ dayId: string }> {
    const battery = (await this.#batteries.list()).find(({ id }) => id === batteryId);
    if (!battery) throw new InvalidError('This battery is no longer there. Choose another one.', 'batteryId');
    return this.#days.transaction(async (trx) => {
      const same = (await this.#days.all(trx)).find(
        (row) =>
          row.date === date &&
          row.squad_id === squadId &&
          row.battery_name === battery.name &&
          row.finished_at === null,
      );
      if (same) {
        if (tester && !same.tester) await this.#days.update(trx, same.id, { tester });
        return { dayId: same.id };
      }
      const squadName = squadId ? await this.#days.squadName(trx, squadId) : 'All athletes';
      if (!squadName) throw new InvalidError('This squad is no longer there. Choose another one.', 'squadId');
      const athleteIds = await this.#days.candidates(trx, squadId);
      if (athleteIds.length === 0) {
        throw new InvalidError('Nobody is in this squad yet. Add athletes to it, or choose another one.', 'squadId');
      }
      checkRoom(athleteIds.length, 'squadId');
      const id = newId();
      await this.#days.insert(
        trx,
        {
          id,
          date,
          squad_id: squadId,
          squad_name: squadName,
          battery_name: battery.name,
          tests: toJson(await this.#testsOf(trx, battery.testIds, athleteIds, date)),
          cell_order: order,
          tester,
          finished_at: null,
          created_at: this.#platform.clock.now().toISOString(),
        },
        athleteIds.map((athleteId, place) => ({ testing_day_id: id, athlete_id: athleteId, place, absent: 0 })),
      );
      return { dayId: id };
    });
  }

  get(dayId: string): Promise<TestingDay> {
    return this.#days.read(async (db) => {
      const row = await findDay(this.#days, db, dayId);
      const tests = fromJson<DayTest[]>(row.tests);
      const athletes = await this.#days.athletesOf(db, dayId);
      const ids = athletes.map(({ id }) => id);
      const earlier = await this.#values.earlier(
        db,
        ids,
        tests.map(({ testId }) => testId),
        row.date,
      );
      const before = await readBefore(this.#values, db, earlier);
      const masses = Map.groupBy(await this.#values.masses(db, ids, row.date), (mass) => mass.athlete_id);
      const analyses = await this.#analysesOf(db, ids, row.date);
      const results = await readResults(this.#values, db, row.date, ids, analyses);
      const resultsOf = new Map(results.map((result) => [result.athleteId, result]));
      return {
        id: row.id,
        date: row.date,
        squadName: row.squad_name,
        batteryName: row.battery_name,
        order: row.cell_order,
        tester: row.tester,
        finishedAt: row.finished_at,
        tests,
        athletes: athletes.map(({ id, name, absent }) => {
          const [last] = masses.get(id) ?? [];
          return {
            ...(resultsOf.get(id) ?? { athleteId: id, massKg: null, records: [] }),
            name,
            absent: absent === 1,
            massBefore: last?.mass_kg ? { massKg: last.mass_kg, date: last.date } : null,
            before: before.get(id) ?? [],
          };
        }),
      };
    });
  }

  setOrder(dayId: string, order: CellOrder): Promise<void> {
    return this.#update(dayId, { cell_order: order });
  }

  setFinished(dayId: string, finished: boolean): Promise<void> {
    return this.#update(dayId, { finished_at: finished ? this.#platform.clock.now().toISOString() : null });
  }

  setAbsent(dayId: string, athleteId: string, absent: boolean): Promise<void> {
    return this.#days.transaction(async (trx) => {
      await findOpenDay(this.#days, trx, dayId);
      await this.#days.setAbsent(trx, dayId, athleteId, absent);
    });
  }

  addAthlete(dayId: string, athleteId: string): Promise<void> {
    return this.#days.transaction(async (trx) => {
      await findOpenDay(this.#days, trx, dayId);
      if ((await this.#days.onDay(trx, dayId, [athleteId])).size > 0) return;
      if (!(await this.#days.candidates(trx, null)).includes(athleteId)) throw new NotFoundError('athlete');
      const places = await this.#days.places(trx, dayId);
      checkRoom(places.length + 1, 'athleteId');
      await this.#days.insertAthletes(trx, [
        { testing_day_id: dayId, athlete_id: athleteId, place: Math.max(-1, ...places) + 1, absent: 0 },
      ]);
    });
  }

  remove(dayId: string): Promise<void> {
    return this.#days.transaction(async (trx) => {
      await findDay(this.#days, trx, dayId);
      await this.#days.remove(trx, dayId);
    });
  }

  /** The blank sheet for paper, in the grid's order. */
  async exportFieldSheet(dayId: string, paper: 'A4' | 'Letter'): Promise<Delivered> {
    const { date } = await this.#days.read((db) => findDay(this.#days, db, dayId));
    const { printer, delivery } = this.#platform;
    const bytes = await printer.print(`/print/field-sheet/${dayId}?paper=${paper}`, paper);
    return delivery.deliver(`Field sheet ${date}.pdf`, bytes, 'application/pdf');
  }

  #update(dayId: string, change: Parameters<TestingDaysRepository['update']>[2]): Promise<void> {
    return this.#days.transaction(async (trx) => {
      await findDay(this.#days, trx, dayId);
      await this.#days.update(trx, dayId, change);
    });
  }

  /** Only those with a session on the day have something to be told. */
  async #analysesOf(db: Database, athleteIds: string[], date: string): Promise<Map<string, AthleteAnalysis>> {
    const analyses = new Map<string, AthleteAnalysis>();
    for (const athleteId of (await this.#values.sessions(db, athleteIds, date)).keys()) {
      analyses.set(athleteId, await this.#summaries.analysisOf(athleteId));
    }
    return analyses;
  }

  /** Each test in the unit that most of the athletes were measured in last. */
  async #testsOf(trx: Database, testIds: string[], athleteIds: string[], date: string): Promise<DayTest[]> {
    const { catalogue } = await this.#catalog.current(trx);
    const earlier = await this.#values.earlier(trx, athleteIds, testIds, date);
    const byTest = Map.groupBy(earlier, (row) => row.test_id);
    return testIds.flatMap((testId) => {
      const test = catalogue.find(testId);
      if (!test) return [];
      return [{ testId, unit: usualUnit(byTest.get(testId) ?? []) ?? test.unit, setUp: AS_LAST_TIME }];
    });
  }
}

function checkRoom(athletes: number, field: string): void {
  if (athletes <= MOST_ATHLETES) return;
  throw new InvalidError(
    `${athletes} athletes are too many for one day: ${MOST_ATHLETES} at the most. Choose a squad.`,
    field,
  );
}

function usualUnit(rows: EarlierRow[]): Unit | undefined {
  const last = [...new Map(rows.toReversed().map((row) => [row.athlete_id, row.unit])).values()];
  const counts = [...Map.groupBy(last, (unit) => unit)].sort(([, a], [, b]) => b.length - a.length);
  return counts[0]?.[0];
}
