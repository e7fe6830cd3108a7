import SQLite from 'better-sqlite3';
import { SummariesRepository } from '../../src/main/assessments/summaries.repository.ts';
import { SummariesService } from '../../src/main/assessments/summaries.service.ts';
import { TestedSessionsRepository } from '../../src/main/assessments/tested-sessions.repository.ts';
import { CatalogRepository } from '../../src/main/catalog/catalog.repository.ts';
import { CatalogInUseService } from '../../src/main/catalog/catalog-in-use.service.ts';
import { OwnNoiseRepository } from '../../src/main/catalog/own-noise.repository.ts';
import { toJson } from '../../src/main/database/codecs.ts';
import { type Database, openDatabase } from '../../src/main/database/open.ts';
import { hasSides } from '../../src/shared/catalog/test-definition.ts';
import { testById } from '../../src/shared/catalog/tests.ts';
import { addDays } from '../../src/shared/dates.ts';
import { randomFrom } from '../../src/shared/random.ts';
import { searchText } from '../../src/shared/search-text.ts';

export interface SeedSize {
  athletes: number;
  sessions: number;
}

/** Seven tests with three trials a side, one with one, and two without sides: 50 trials a session, so that 10,000 athletes with two have a million. */
const TESTS = [
  ['knee-extension-isometric-hhd', 420],
  ['knee-flexion-isometric-hhd', 190],
  ['hip-abduction-isometric', 190],
  ['hip-extension-isometric', 230],
  ['calf-isometric-seated', 1100],
  ['single-leg-hop', 150],
  ['y-balance-anterior', 64],
  ['heel-raise-single-leg', 24],
  ['countermovement-jump', 32],
  ['drop-jump-rsi', 1.4],
] as const;

const EVENTS = ['5 km', '10 km', 'Half marathon', 'Marathon', 'Trail'];
const LAST_DAY = '2026-11-01';

/**
 * Fills an empty data folder with made-up athletes, the same for the same size.
 * @returns the number of trials written
 */
export async function seedDatabase(folder: string, size: SeedSize): Promise<number> {
  const opened = await openDatabase(folder);
  const raw = new SQLite(opened.file);
  const trials = raw.transaction(() => writeAll(raw, size))();
  raw.close();
  await summariesOf(opened.db).bringUpToDate();
  await opened.close();
  return trials;
}

function summariesOf(db: Database): SummariesService {
  const inUse = new CatalogInUseService(new CatalogRepository(db), new OwnNoiseRepository(db));
  return new SummariesService(db, new SummariesRepository(), new TestedSessionsRepository(), inUse);
}

function writeAll(raw: SQLite.Database, size: SeedSize): number {
  const write = writers(raw);
  const squads = Math.max(1, Math.min(40, Math.round(size.athletes / 25)));
  for (let squad = 0; squad < squads; squad++) {
    const name = `Squad ${String(squad + 1).padStart(2, '0')}`;
    write.squad.run(id(1, squad), name, searchText(name), stamp);
  }
  let trials = 0;
  for (let number = 0; number < size.athletes; number++) {
    const mass = writeAthlete(write, number);
    write.member.run(id(1, number % squads), id(2, number));
    for (let session = 0; session < size.sessions; session++) {
      trials += writeSession(write, { number, mass }, session, size);
    }
  }
  return trials;
}

const stamp = '2026-11-01T08:00:00.000Z';

/** Keys of the form that the application makes, but counted: the table's number, then the row's. */
function id(table: number, row: number): string {
  return `01900000-000${table}-7000-8000-${row.toString(16).padStart(12, '0')}`;
}

function writers(raw: SQLite.Database) {
  const insert = (table: string, columns: number) =>
    raw.prepare(`insert into ${table} values (${Array(columns).fill('?').join(', ')})`);
  return {
    squad: insert('squad', 4),
    athlete: insert('athlete', 21),
    member: insert('squad_member', 2),
    session: insert('test_session', 11),
    measurement: insert('measurement', 12),
    trial: insert('trial', 5),
  };
}
type Writers = ReturnType<typeof writers>;

/** @returns the body mass, kg */
function writeAthlete(write: Writers, number: number): number {
  const random = randomFrom(number);
  const name = `Runner ${String(number + 1).padStart(5, '0')}`;
  const born = String(1960 + Math.floor(random() * 47));
  const mass = Math.round(48 + random() * 35);
  const volume = Math.round(20 + random() * 80);
  write.athlete.run(
    id(2, number),
    name,
    searchText(name),
    `seed-${number + 1}`,
    born,
    random() < 0.5 ? 'female' : 'male',
    mass,
    Math.round(155 + random() * 35),
    random() < 0.2 ? 'left' : 'right',
    EVENTS[Math.floor(random() * EVENTS.length)],
    volume,
    volume,
    toJson([]),
    null,
    null,
    stamp,
    stamp,
    1,
    null,
    null,
    null,
  );
  return mass;
}

function writeSession(
  write: Writers,
  { number, mass }: { number: number; mass: number },
  session: number,
  size: SeedSize,
): number {
  const row = number * size.sessions + session;
  const random = randomFrom(row + 1_000_003);
  const date = addDays(LAST_DAY, -42 * (size.sessions - 1 - session));
  write.session.run(id(3, row), id(2, number), date, mass, null, null, 'made-up', null, stamp, null, 1);
  let trials = 0;
  TESTS.forEach(([testId, level], order) => {
    const test = testById(testId);
    const measurement = id(4, row * TESTS.length + order);
    const { device = null, position = null, angleDeg = null } = test.setUp;
    write.measurement.run(
      measurement,
      id(3, row),
      testId,
      test.unit,
      'trials',
      null,
      device,
      position,
      angleDeg,
      null,
      stamp,
      null,
    );
    const gap = randomFrom(number * 31 + order)() < 0.15 ? 0.8 : 1;
    const sides = hasSides(test) ? (['left', 'right'] as const) : (['whole'] as const);
    for (const side of sides) {
      const mean = level * (side === 'left' ? gap : 1);
      for (let ordinal = 1; ordinal <= test.trials; ordinal++) {
        const value = mean * (1 + (random() - 0.5) * 2 * test.typicalError.trial);
        const written = test.unit === 'reps' ? Math.round(value) : Number(value.toPrecision(4));
        write.trial.run(measurement, side, ordinal, written, null);
        trials++;
      }
    }
  });
  return trials;
}
