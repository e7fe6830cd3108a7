import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { Kysely } from 'kysely';
import Papa from 'papaparse';
import writeXlsxFile from 'write-excel-file/node';
import { sqliteDialect } from '#main/database/dialects/sqlite.ts';
import { SQLITE } from '#main/database/engine.ts';
import { migrate } from '#main/database/migrate.ts';
import type { Database } from '#main/database/open.ts';
import type { Schema } from '#main/database/schema.ts';
import { UnreadableFileError } from '#main/errors.ts';
import { readFile } from '#main/exchange/read-file.ts';
import type { Services } from '#main/services.ts';
import type { ImportPreview, ImportResult, PreviewRow } from '#shared/contract/exchange.ts';
import { type Answers, NO_ANSWERS } from '#shared/exchange/answers.ts';
import { isMissing } from '#shared/exchange/cells.ts';
import { type Mapping, valueColumnsOf } from '#shared/exchange/columns.ts';
import type { Question } from '#shared/exchange/questions.ts';
import { randomFrom } from '#shared/random.ts';
import { mutated, PIECES } from './mutated-bytes.ts';
import { RESOURCES, testServices } from './test-services.ts';

/** Files after which a new database is begun, so that some files meet athletes who are there and some meet none. */
const FILES_A_DATABASE = 40;

export type Outcome = 'imported' | 'unreadable' | 'unmapped';

export interface Fuzzed {
  files: number;
  outcomes: Record<Outcome, number>;
  /** Milliseconds of the file that took longest, and which it was. */
  slowest: { ms: number; file: number };
}

/**
 * Imports mutated files through the real service on a real SQLite database until told to stop. Each file imports, or is
 * refused with a sentence; what is stored is what the preview said, and a value that is left out is listed.
 * @throws AssertionError with the number of the file, from which it can be made again
 */
export async function fuzzImport(seed: number, goesOn: (files: number) => boolean): Promise<Fuzzed> {
  const originals = originalFiles();
  const fuzzed: Fuzzed = {
    files: 0,
    outcomes: { imported: 0, unreadable: 0, unmapped: 0 },
    slowest: { ms: 0, file: -1 },
  };
  let db: Database | null = null;
  for (; goesOn(fuzzed.files); fuzzed.files++) {
    if (!db || fuzzed.files % FILES_A_DATABASE === 0) {
      await db?.destroy();
      db = await emptyDatabase();
    }
    const file = await mutatedFile(originals, randomFrom(seed + fuzzed.files));
    const begun = performance.now();
    try {
      fuzzed.outcomes[await importWhole(db, file)]++;
    } catch (error) {
      throw new Error(`File ${fuzzed.files} of seed ${seed}`, { cause: error });
    }
    const ms = performance.now() - begun;
    if (ms > fuzzed.slowest.ms) fuzzed.slowest = { ms, file: fuzzed.files };
  }
  await db?.destroy();
  return fuzzed;
}

function originalFiles(): Uint8Array[] {
  const folder = path.resolve('tests', 'fixtures', 'exchange');
  const example = path.join(RESOURCES, 'example', 'fukuchi2017_runners_hip_strength.tsv');
  const names = fs.readdirSync(folder).map((name) => path.join(folder, name));
  return [...names, example].map((name) => new Uint8Array(fs.readFileSync(name)));
}

async function emptyDatabase(): Promise<Database> {
  const db = new Kysely<Schema>({ dialect: sqliteDialect(':memory:') });
  await migrate(db, SQLITE);
  return db;
}

/** A file of text with changed bytes, or a workbook with changed cells and, at times, changed bytes. */
async function mutatedFile(originals: Uint8Array[], random: () => number): Promise<File> {
  const pick = () => originals[Math.floor(random() * originals.length)] ?? new Uint8Array();
  const [original, other] = [pick(), pick()];
  if (random() < 0.7) return new File([mutated(original, other, random) as BlobPart], 'mutated.csv');
  const workbook = await workbookOf(original, random);
  const bytes = random() < 0.3 ? mutated(workbook, other, random) : workbook;
  return new File([bytes as BlobPart], 'mutated.xlsx');
}

async function workbookOf(original: Uint8Array, random: () => number): Promise<Uint8Array> {
  const { data } = Papa.parse<string[]>(new TextDecoder().decode(original));
  const cells = data.map((row) => row.map((text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text)));
  for (let changes = Math.floor(random() * 8); changes > 0; changes--) {
    const row = cells[Math.floor(random() * cells.length)] ?? [];
    const at = Math.floor(random() * row.length);
    const piece = PIECES[Math.floor(random() * PIECES.length)] ?? '';
    const kind = random();
    if (kind < 0.4) row[at] = piece.replace(/\0/g, '');
    else if (kind < 0.6) row[at] = Math.round((random() - 0.3) * 10 ** Math.floor(random() * 12));
    else if (kind < 0.8) row.splice(at, 1);
    else cells.splice(Math.floor(random() * cells.length), 1);
  }
  const sheet = { sheet: 'Sheet', data: cells.map((row) => row.map((cell) => (cell === '' ? null : cell))) };
  return (await writeXlsxFile([sheet] as never)).toBuffer() as Promise<Uint8Array>;
}

/** Answers that let every file through, so that as much of it as can be is read. */
function answered(questions: Question[], answers: Answers): Answers {
  const given: Answers = structuredClone(answers);
  for (const question of questions) {
    if (question.kind === 'unit') given.units[question.id] ??= question.options[0] ?? '';
    if (question.kind === 'date-order') given.dateOrders[question.column] = 'day-first';
    if (question.kind === 'names') for (const { id } of question.ids) given.names[id] = `Runner ${id}`;
    if (question.kind === 'tests') for (const { key } of question.names) given.tests[key] = 'nordic-hamstring';
    if (question.kind === 'decimal-mark') given.decimalMark = 'point';
    if (question.kind === 'people') {
      for (const { key, candidates } of question.people) given.people[key] = candidates[0]?.target ?? 'new';
    }
  }
  return given;
}

async function importWhole(db: Database, file: File): Promise<Outcome> {
  const { exchange } = testServices(db);
  const opened = await exchange.open(file).catch((error: unknown) => {
    if (error instanceof UnreadableFileError) return null;
    throw error;
  });
  if (!opened) return 'unreadable';
  const { draftId, mapping } = opened;
  const basis = { kind: 'best' as const, trials: 3 };
  let answers: Answers = { ...NO_ANSWERS, testDate: '2026-01-20', basis };
  let preview = await previewed(exchange, draftId, mapping, answers);
  if (preview.problem !== null) return 'unmapped';
  // What a test is decides which units are asked for.
  for (let round = 0; preview.open > 0 && round < 3; round++) {
    answers = answered(preview.questions, answers);
    preview = await previewed(exchange, draftId, mapping, answers);
  }
  assert.equal(preview.open, 0, 'Every question can be answered.');
  const rows = allRows(exchange, draftId);
  await expectNothingSilent(file, mapping, rows);
  const before = await storedIn(db);
  const result = await ran(exchange, draftId, mapping, answers);
  expectSame(preview, rows, result, before, await storedIn(db));
  exchange.forget(draftId);
  return 'imported';
}

type Exchange = Services['exchange'];

async function previewed(exchange: Exchange, draftId: string, mapping: Mapping, answers: Answers) {
  for await (const event of exchange.preview({ draftId, mapping, answers })) {
    if (event.kind === 'done') return event.preview;
  }
  throw new Error('The preview ended without a result.');
}

async function ran(exchange: Exchange, draftId: string, mapping: Mapping, answers: Answers): Promise<ImportResult> {
  for await (const event of exchange.run({ draftId, mapping, answers })) {
    if (event.kind === 'done') return event.result;
  }
  throw new Error('The import ended without a result.');
}

function allRows(exchange: Exchange, draftId: string): PreviewRow[] {
  const rows: PreviewRow[] = [];
  for (;;) {
    const page = exchange.rows({ draftId, filter: 'all', offset: rows.length, limit: 500 });
    rows.push(...page.rows);
    if (rows.length >= page.total) return rows;
  }
}

/** Every line that holds a value says what becomes of it; what is stored already is passed over. */
async function expectNothingSilent(file: File, mapping: Mapping, rows: PreviewRow[]): Promise<void> {
  const { table } = await readFile({ name: file.name, bytes: await file.bytes() });
  const told = new Map(rows.map((row) => [row.line, row]));
  const values = valueColumnsOf(mapping);
  const lines = [...table.rows.map(({ line }) => line), ...table.refused.map(({ line }) => line)];
  assert.deepEqual(
    [...told.keys()].sort((a, b) => a - b),
    [...new Set(lines)].sort((a, b) => a - b),
  );
  for (const { line, cells } of table.rows) {
    const row = told.get(line);
    if (!row || row.status === 'unchanged' || row.status === 'match') continue;
    if (values.every((column) => isMissing(cells[column] ?? ''))) continue;
    assert.ok(row.values + row.refused.length + row.remarks.length > 0, `Line ${line} is left out without a word.`);
  }
}

interface Stored {
  athletes: number;
  sessions: number;
  values: number;
}

async function storedIn(db: Database): Promise<Stored> {
  const count = async (table: 'athlete' | 'test_session' | 'trial') =>
    Number(
      (
        await db
          .selectFrom(table)
          .select((of) => of.fn.countAll().as('rows'))
          .executeTakeFirst()
      )?.rows,
    );
  return { athletes: await count('athlete'), sessions: await count('test_session'), values: await count('trial') };
}

function expectSame(
  { counts }: ImportPreview,
  rows: PreviewRow[],
  result: ImportResult,
  before: Stored,
  after: Stored,
) {
  const refused = rows.flatMap((row) => row.refused);
  assert.deepEqual(
    {
      new: result.athletesNew,
      match: result.athletesUpdated,
      unchanged: result.athletesUnchanged,
      refused: rows.filter(({ status }) => status === 'refused').length,
      sessions: result.sessions,
      values: result.values,
    },
    counts,
  );
  assert.equal(result.refusedTotal, refused.length);
  assert.deepEqual(
    {
      athletes: after.athletes - before.athletes,
      sessions: after.sessions - before.sessions,
      values: after.values - before.values,
    },
    { athletes: result.athletesNew, sessions: result.sessions, values: result.values },
  );
}
