import SQLite from 'better-sqlite3';
import { openDatabase } from '../../src/main/database/open.ts';
import { downloadDelivery } from '../../src/main/platform/node/download-delivery.ts';
import { systemClock } from '../../src/main/platform/system-clock.ts';
import { createServices } from '../../src/main/services.ts';
import { type Figure, median } from './figures.ts';

const ATHLETES = 200;

/** The services against raw better-sqlite3 doing the same reads and writes in the same file. */
export async function benchServices(folder: string): Promise<Figure[]> {
  const opened = await openDatabase(folder);
  const printer = { print: () => Promise.reject(new Error('not here')), close: () => Promise.resolve() };
  const platform = { host: 'browser' as const, version: '', clock: systemClock, printer, delivery: downloadDelivery };
  const services = createServices(opened.db, platform, { dataFile: opened.file, resources: 'resources' });
  const raw = new SQLite(opened.file);
  raw.pragma('synchronous = NORMAL');
  const ids = raw.prepare('select id from athlete order by id limit ?').pluck().all(ATHLETES) as string[];
  const figures = [
    await benchRoster(services, raw),
    await benchTrial(services, raw),
    await benchAthletePage(services, raw, ids),
  ];
  raw.close();
  await opened.close();
  return figures;
}

type Services = ReturnType<typeof createServices>;

async function benchRoster(services: Services, raw: SQLite.Database): Promise<Figure> {
  const athletes = raw.prepare(
    `select id, name, birth_date, sex, mass_kg, main_event, weekly_km_from, weekly_km_to, archived_at, state,
       subject_kind, subject_id, side, left_mean, right_mean, judged, open, last_test
     from athlete left join athlete_summary on athlete_id = id order by search_name, id`,
  );
  const members = raw.prepare('select athlete_id, squad_id from squad_member');
  return {
    name: 'Roster of 10,000 ready in the service',
    value: await median(20, () => services.roster.list()),
    floor: {
      name: 'raw reads of the same rows',
      value: await median(20, () => [athletes.all(), members.all()]),
    },
    bound: 150,
  };
}

async function benchTrial(services: Services, raw: SQLite.Database): Promise<Figure> {
  const cells = raw
    .prepare("select measurement_id, value from trial where side = 'left' and ordinal = 1 limit 600")
    .all() as { measurement_id: string; value: number }[];
  const upsert = raw.prepare(
    `insert into trial values (?, 'left', 1, ?, null)
     on conflict (measurement_id, side, ordinal) do update set value = excluded.value`,
  );
  const write = raw.transaction((id: string, value: number) => upsert.run(id, value));
  const cell = (run: number) => cells[run % cells.length] as { measurement_id: string; value: number };
  return {
    name: 'Saving a trial, verdict and summary included',
    value: await median(500, (run) => {
      const { measurement_id, value } = cell(run);
      return services.measurements.saveTrial({ measurementId: measurement_id, side: 'left', ordinal: 1, value });
    }),
    floor: {
      name: 'a raw write of the cell',
      value: await median(500, (run) => write(cell(run).measurement_id, cell(run).value)),
    },
    bound: 5,
  };
}

async function benchAthletePage(services: Services, raw: SQLite.Database, ids: string[]): Promise<Figure> {
  const trials = raw.prepare(
    `select * from test_session join measurement on session_id = test_session.id
     join trial on measurement_id = measurement.id where athlete_id = ?`,
  );
  const athleteOf = (run: number) => ids[run % ids.length] as string;
  return {
    name: "An athlete's page: profile, sessions, findings, program",
    value: await median(ids.length, (run) => {
      const athleteId = athleteOf(run);
      return Promise.all([
        services.athletes.get(athleteId),
        services.assessments.list(athleteId),
        services.assessments.analysis(athleteId),
        services.programs.list(athleteId),
      ]);
    }),
    floor: {
      name: 'a raw read of the same trials',
      value: await median(ids.length, (run) => trials.all(athleteOf(run))),
    },
    bound: 50,
  };
}
