import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { readZip } from '#main/archive/zip-reader.ts';
import { ZipWriter } from '#main/archive/zip-writer.ts';
import type { Database } from '#main/database/open.ts';
import { InvalidError, UnreadableFileError } from '#main/errors.ts';
import type { Services } from '#main/services.ts';
import type { ExportFormat } from '#shared/contract/export.ts';
import { DERIVED_TABLES, EXPORT_TABLES } from '#shared/export/tables.ts';
import { athleteInput } from '#tests/support/athlete-input.ts';
import { eachEngine } from '#tests/support/each-engine.ts';
import { fillDatabase } from '#tests/support/filled-database.ts';
import { testApp } from '#tests/support/test-app.ts';
import { testServices } from '#tests/support/test-services.ts';

const ALL_TABLES = [...EXPORT_TABLES.map(({ name }) => name), ...DERIVED_TABLES].sort();

async function saved(services: Services, format: ExportFormat): Promise<File> {
  const delivered = await services.export.save(format);
  if (delivered.kind !== 'download') throw new Error(`The file was not handed over: ${delivered.kind}`);
  return delivered.file;
}

/** Everything that is stored, row by row, whatever order the engine keeps it in. */
async function stored(db: Database): Promise<Record<string, string[]>> {
  const tables: Record<string, string[]> = {};
  for (const table of ALL_TABLES) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(db);
    tables[table] = rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
  }
  return tables;
}

async function pragma<T>(db: Database, name: string, table: string): Promise<T[]> {
  const { rows } = await sql<T>`select * from ${sql.raw(`pragma_${name}`)}(${table})`.execute(db);
  return rows;
}

const parsed = async (file: File) => JSON.parse(await file.text());
const jsonFile = (content: unknown, name = 'export.json') => new File([JSON.stringify(content)], name);

eachEngine('the export', (open) => {
  it('describes every table and column of the real database', async () => {
    const db = await open();
    const tables = await db.introspection.getTables();
    expect(tables.map(({ name }) => name).sort()).toEqual(ALL_TABLES);
    for (const table of EXPORT_TABLES) {
      const real = tables.find(({ name }) => name === table.name);
      const columns = table.columns.map(({ name, required }) => ({ name, required }));
      const found = real?.columns.map(({ name, isNullable }) => ({ name, required: !isNullable })) ?? [];
      const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
      expect(columns.toSorted(byName), table.name).toEqual(found.toSorted(byName));
      for (const { name, type } of table.columns) {
        const dataType = real?.columns.find((column) => column.name === name)?.dataType.toLowerCase() ?? '';
        const numeric = { integer: /^int/, number: /^(real|float8|double)/ }[type as 'integer' | 'number'] ?? /^text/;
        expect(dataType, `${table.name}.${name}`).toMatch(numeric);
      }
    }
  });

  it.each(['json', 'csv', 'xlsx'] as const)('as %s gives the same database again, row by row', async (format) => {
    const first = await open();
    const services = testServices(first);
    await fillDatabase(first, services);
    await services.summaries.bringUpToDate();
    const before = await stored(first);
    for (const table of ALL_TABLES) expect(before[table], `${table} has rows to lose`).not.toEqual([]);
    const file = await saved(services, format);

    const second = await open();
    const fresh = testServices(second);
    // What the application writes by itself does not make a database filled.
    await fresh.settings.remember({ theme: 'light' });
    await fresh.ownNoise.measureIfDue();
    const restored = await fresh.restore.restore(file);
    expect(await stored(second)).toEqual(before);
    expect(restored).toEqual({
      athletes: before.athlete?.length,
      sessions: before.test_session?.length,
      trials: before.trial?.length,
    });
    expect((await fresh.catalog.tests()).some(({ origin }) => origin === 'own')).toBe(true);
  });

  it('of an empty database goes into an empty database', async () => {
    const services = testServices(await open());
    for (const format of ['json', 'csv', 'xlsx'] as const) {
      expect(await services.restore.restore(await saved(services, format))).toEqual({
        athletes: 0,
        sessions: 0,
        trials: 0,
      });
    }
  });

  it('counts what it will hold', async () => {
    const services = testServices(await open());
    await services.athletes.create(athleteInput());
    expect(await services.export.contents()).toMatchObject({ athlete: 1, trial: 0, test_session: 0 });
  });

  it('is given up when the coach gives up', async () => {
    const db = await open();
    const services = testServices(db);
    const ended = AbortSignal.abort();
    for (const format of ['json', 'csv', 'xlsx'] as const) {
      expect(await services.export.save(format, ended)).toEqual({ kind: 'cancelled' });
    }
    // The connection is free again.
    await services.athletes.create(athleteInput());
  });
});

eachEngine('bringing an export back', (open) => {
  async function filledExport() {
    const db = await open();
    const services = testServices(db);
    await fillDatabase(db, services);
    return { db, services, json: await parsed(await saved(services, 'json')), csv: await saved(services, 'csv') };
  }

  it('refuses a database that is not empty, and leaves it as it is', async () => {
    const { db, services, json } = await filledExport();
    const before = await stored(db);
    const refused = services.restore.restore(jsonFile(json));
    await expect(refused).rejects.toThrow(InvalidError);
    await expect(refused).rejects.toThrow(/not empty.*--data FOLDER/s);
    expect(await stored(db)).toEqual(before);
  });

  it('refuses what is newer, foreign or damaged with a sentence, and writes nothing', async () => {
    const { json } = await filledExport();
    const db = await open();
    const services = testServices(db);
    const before = await stored(db);
    const changed = (change: (copy: typeof json) => void) => {
      const copy = structuredClone(json);
      change(copy);
      return jsonFile(copy);
    };
    const text = JSON.stringify(json);
    const cases: [File, RegExp][] = [
      [changed((copy) => (copy.version = 2)), /newer version of Evenstride \(form 2; this version reads form 1\)/],
      [jsonFile({ athletes: [] }), /no export of Evenstride/],
      [jsonFile(null), /no export of Evenstride/],
      [new File([text.slice(0, text.length / 2)], 'cut.json'), /cut\.json cannot be read as JSON: it was cut off/],
      [new File([''], 'empty.json'), /cannot be read as JSON/],
      [new File([new Uint8Array([0xff, 0xfe, 0x00])], 'x.json'), /not in UTF-8/],
      [changed((copy) => delete copy.tables.race), /the table race is missing/],
      [changed((copy) => delete copy.tables), /holds no tables/],
      [changed((copy) => copy.tables.race.columns.pop()), /race has other columns/],
      [changed((copy) => copy.tables.race.rows[0].pop()), /race, row 1: it has another number of cells/],
      [
        changed((copy) => (copy.tables.trial.rows[0][3] = '12')),
        /trial, row 1: value holds “12”, which is not a number/,
      ],
      [changed((copy) => (copy.tables.trial.rows[0][3] = null)), /trial, row 1: value is empty/],
      [changed((copy) => (copy.tables.trial.rows[0][1] = 'LEFT')), /side holds “LEFT”, which is none of left, right/],
      [
        changed((copy) => (copy.tables.trial.rows[0][0] = 'gone')),
        /trial, row 1: measurement_id names “gone”, which is not in the table measurement/,
      ],
      [
        changed((copy) => copy.tables.athlete.rows.shift()),
        /names “[^”]+”, which is not in the table athlete.*nothing was brought in/s,
      ],
      [
        changed((copy) => copy.tables.trial.rows.push(copy.tables.trial.rows[0])),
        /row \d+ of trial repeats the measurement_id, side, ordinal of an earlier row/,
      ],
      [changed((copy) => (copy.tables.race.rows[0][3] = '2027-02-30')), /date holds “2027-02-30”, which is not a date/],
    ];
    for (const [file, sentence] of cases) {
      const refused = services.restore.restore(file);
      await expect(refused, String(sentence)).rejects.toThrow(sentence);
      await expect(refused, String(sentence)).rejects.toThrow(UnreadableFileError);
    }
    expect(await stored(db)).toEqual(before);
  });

  it('leaves nothing behind where the database itself refuses a row halfway', async () => {
    const { json } = await filledExport();
    const db = await open();
    const services = testServices(db);
    const before = await stored(db);
    await sql`create unique index every_value_once on trial (value)`.execute(db);
    await expect(services.restore.restore(jsonFile(json))).rejects.toThrow(/unique/i);
    expect(await stored(db)).toEqual(before);
    await sql`drop index every_value_once`.execute(db);
    await services.restore.restore(jsonFile(json));
    expect((await stored(db)).trial).not.toEqual([]);
  });

  it('refuses a set of CSV files that is not whole', async () => {
    const { csv } = await filledExport();
    const db = await open();
    const services = testServices(db);
    const files = await readZip(await csv.bytes(), { entries: 100, unpacked: 1e8, ratio: 1000 });
    const packed = async (change: (copy: Map<string, Uint8Array>) => void) => {
      const copy = new Map(files);
      change(copy);
      const zip = new ZipWriter(new Date());
      for (const [name, content] of copy) await zip.add(name, [content]);
      return new File([zip.finish()], 'set.zip');
    };
    const text = (name: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(name));
    const bytes = (content: string) => new TextEncoder().encode(content);
    const cases: [File, RegExp][] = [
      [await packed((copy) => copy.delete('export.json')), /no export of Evenstride/],
      [await packed((copy) => copy.delete('trial.csv')), /the file trial\.csv is missing/],
      [
        await packed((copy) => copy.set('trial.csv', bytes(text('trial.csv').split('\r\n').slice(0, 3).join('\r\n')))),
        /trial\.csv has 2 rows, and was written with another number/,
      ],
      [
        await packed((copy) => copy.set('trial.csv', bytes(text('trial.csv').replace('ordinal', 'number')))),
        /trial\.csv has other columns/,
      ],
      [
        await packed((copy) => copy.set('trial.csv', bytes(text('trial.csv').replace(',left,1,', ',left,one,')))),
        /ordinal holds “one”, which is not a whole number/,
      ],
      [new File([(await csv.bytes()).slice(0, 2000)], 'cut.zip'), /cut\.zip is damaged/],
    ];
    for (const [file, sentence] of cases) {
      await expect(services.restore.restore(file), String(sentence)).rejects.toThrow(sentence);
    }
    expect((await stored(db)).athlete).toEqual([]);
    await services.restore.restore(await packed(() => {}));
    expect((await stored(db)).athlete).not.toEqual([]);
  });
});

it('the export knows the keys, the references and the allowed values of the real database', async () => {
  const { db } = await testApp();
  for (const table of EXPORT_TABLES) {
    const columns = await pragma<{ name: string; pk: number }>(db, 'table_info', table.name);
    const key = columns.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk);
    expect(table.key, table.name).toEqual(key.map(({ name }) => name));
    const foreign = await pragma<{ from: string; table: string }>(db, 'foreign_key_list', table.name);
    const references = table.columns.flatMap(({ name, references }) => (references ? [`${name} → ${references}`] : []));
    expect(references.sort(), table.name).toEqual(foreign.map((found) => `${found.from} → ${found.table}`).sort());
    const { rows } = await sql<{ sql: string }>`select sql from sqlite_master where name = ${table.name}`.execute(db);
    const checks = [...(rows[0]?.sql ?? '').matchAll(/check \((\w+) in \(([^)]*)\)\)/g)];
    for (const [, name, list = ''] of checks) {
      const allowed = list.split(', ').map((value) => (value.startsWith("'") ? value.slice(1, -1) : Number(value)));
      expect(table.columns.find((column) => column.name === name)?.allowed, `${table.name}.${name}`).toEqual(allowed);
    }
    const unique = /\n\s*unique \(([^)]*)\)|(\w+) text not null unique/.exec(rows[0]?.sql ?? '');
    expect(table.unique, table.name).toEqual(unique ? (unique[1] ?? unique[2] ?? '').split(', ') : null);
  }
  await db.destroy();
});
