import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import SQLite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DATABASE_FILE, openDatabase } from '#main/database/open.ts';
import { CannotStartError } from '#main/errors.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'evenstride-open-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const file = () => path.join(folder, DATABASE_FILE);

async function reasonOf(opening: Promise<unknown>): Promise<string> {
  const error = await opening.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(CannotStartError);
  return (error as Error).message;
}

describe('opening the data', () => {
  it('makes an empty database, and opens it again with what it holds', async () => {
    const first = await openDatabase(path.join(folder, 'new', 'folder'));
    await first.db.insertInto('preference').values({ key: 'theme', value: '"dark"' }).execute();
    await first.close();
    const second = await openDatabase(path.join(folder, 'new', 'folder'));
    expect(await second.db.selectFrom('preference').selectAll().execute()).toEqual([{ key: 'theme', value: '"dark"' }]);
    await second.close();
  });

  it('refuses a file that is no database, and leaves it as it is', async () => {
    const text = 'Dear diary, this is no database. '.repeat(100);
    fs.writeFileSync(file(), text);
    expect(await reasonOf(openDatabase(folder))).toContain('is not an Evenstride database');
    expect(fs.readFileSync(file(), 'utf8')).toBe(text);
  });

  it('refuses a database of another program, and leaves it as it is', async () => {
    const other = new SQLite(file());
    other.exec("create table recipes (name text); insert into recipes values ('soup')");
    other.close();
    const before = fs.readFileSync(file());
    expect(await reasonOf(openDatabase(folder))).toContain('is not an Evenstride database');
    expect(fs.readFileSync(file()).equals(before)).toBe(true);
  });

  it('refuses a folder where the file should be', async () => {
    fs.mkdirSync(file());
    expect(await reasonOf(openDatabase(folder))).toContain('cannot be opened for writing');
  });

  it('refuses a database of a newer version, and leaves it as it is', async () => {
    const opened = await openDatabase(folder);
    await opened.db
      .insertInto('kysely_migration' as never)
      .values({ name: '9999-later', timestamp: '2030-01-01' } as never)
      .execute();
    await opened.close();
    const before = fs.readFileSync(file());
    expect(await reasonOf(openDatabase(folder))).toContain('newer version of Evenstride');
    expect(fs.readFileSync(file()).equals(before)).toBe(true);
  });

  it('refuses a second window on the same folder until the first is closed', async () => {
    const first = await openDatabase(folder);
    expect(await reasonOf(openDatabase(folder))).toContain('already open in another window');
    await first.close();
    const second = await openDatabase(folder);
    await second.close();
  });

  it('refuses a folder that cannot be made', async () => {
    fs.writeFileSync(path.join(folder, 'in-the-way'), '');
    expect(await reasonOf(openDatabase(path.join(folder, 'in-the-way')))).toContain('cannot be written');
  });
});
