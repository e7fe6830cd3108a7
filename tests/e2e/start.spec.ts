import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import SQLite from 'better-sqlite3';
import { expect, test } from '#tests/support/app.ts';
import { type Ending, endingOf, firstWords, spawnServe } from '#tests/support/ending.ts';

/** Browser mode that cannot start says why in one line, and leaves everything as it is. */
async function expectRefusal(args: string[], sentence: RegExp, user?: { uid: number; gid: number }): Promise<void> {
  expectOneLine(await endingOf(spawnServe(args, user)), sentence);
}

function expectOneLine({ code, out, err }: Ending, sentence: RegExp): void {
  expect(err).toMatch(sentence);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err.trim()).toMatch(/\.$/);
  expect(out).toBe('');
  expect(code).toBe(1);
}

test.describe('arguments', () => {
  test('a port that another program has', async ({ dataFolder }) => {
    const other = net.createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as net.AddressInfo;
    await expectRefusal(
      ['--data', dataFolder, '--port', String(port)],
      new RegExp(`^Port ${port} is in use by another program\\. Choose another`),
    );
    other.close();
  });

  for (const port of ['web', '70000', '-1', '0x50', '']) {
    test(`“${port}” is not a port`, async ({ dataFolder }) => {
      await expectRefusal(
        ['--data', dataFolder, `--port=${port}`],
        new RegExp(`^--port “${port}” is not a port\\. Give a number from 1`),
      );
    });
  }

  test('an option nobody knows', async ({ dataFolder }) => {
    await expectRefusal(
      ['--data', dataFolder, '--colour', 'red'],
      /^Unknown option '--colour'.*\. Known are --data FOLDER/,
    );
  });

  test('a word that belongs to no option', async ({ dataFolder }) => {
    await expectRefusal(['--data', dataFolder, 'squad'], /^Unexpected argument 'squad'.*\. Known are --data FOLDER/);
  });

  test('a folder that is not named', async () => {
    await expectRefusal(['--data'], /^Option '--data.*' argument missing\. Known are --data FOLDER/);
  });
});

test.describe('a data folder', () => {
  test('with text in the place of the database, which stays as it is', async ({ dataFolder }) => {
    const file = path.join(dataFolder, 'evenstride.sqlite');
    const text = 'name;left;right\n'.repeat(100);
    fs.writeFileSync(file, text);
    await expectRefusal(['--data', dataFolder], /is not an Evenstride database, or it is damaged\. Put a backup/);
    expect(fs.readFileSync(file, 'utf8')).toBe(text);
  });

  test('with a database of something else', async ({ dataFolder }) => {
    const other = new SQLite(path.join(dataFolder, 'evenstride.sqlite'));
    other.exec('create table recipe (name text)');
    other.close();
    await expectRefusal(['--data', dataFolder], /is not an Evenstride database/);
  });

  test('last used by a newer version', async ({ dataFolder }) => {
    await startAndStop(dataFolder);
    const database = new SQLite(path.join(dataFolder, 'evenstride.sqlite'));
    database.exec("insert into kysely_migration values ('9999-future', '2030-01-01T00:00:00.000Z')");
    database.close();
    await expectRefusal(
      ['--data', dataFolder],
      /was last used by a newer version of Evenstride\. Install that version/,
    );
  });

  test('with folders in the place of its files', async ({ dataFolder }) => {
    const below = (name: string) => path.join(dataFolder, name);
    fs.mkdirSync(below('one/evenstride.sqlite'), { recursive: true });
    await expectRefusal(
      ['--data', below('one')],
      /evenstride\.sqlite cannot be opened for writing\. Check that it is a file/,
    );
    fs.mkdirSync(below('two/evenstride.lock'), { recursive: true });
    await expectRefusal(['--data', below('two')], /^The file evenstride\.lock in .* Move it away/);
  });

  test('that is a file, or lies below one', async ({ dataFolder }) => {
    const file = path.join(dataFolder, 'notes.txt');
    fs.writeFileSync(file, 'intervals');
    for (const folder of [file, path.join(file, 'data')]) {
      await expectRefusal(['--data', folder], /^The data folder .* cannot be written\. Choose another one with --data/);
    }
    expect(fs.readFileSync(file, 'utf8')).toBe('intervals');
  });

  test('that may be read but not written', async ({ dataFolder }) => {
    test.skip(
      process.platform === 'win32',
      'Windows has no such folders: the read-only mark of a folder means nothing.',
    );
    fs.chmodSync(dataFolder, 0o555);
    await expectRefusal(['--data', dataFolder], /^The data folder .* cannot be written\. Choose another/, powerless());
  });

  test('that another process has open', async ({ dataFolder }) => {
    const first = spawnServe(['--data', dataFolder]);
    const ended = endingOf(first);
    await firstWords(first);
    await expectRefusal(['--data', dataFolder], /is already open in another window of Evenstride\. Go on there/);
    first.kill('SIGINT');
    await ended;
  });
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`${signal} ends it in peace and frees the folder`, async ({ dataFolder }) => {
    test.skip(process.platform === 'win32', 'Windows has no signals: a process there is only killed.');
    for (const _ of ['first', 'again']) {
      const child = spawnServe(['--data', dataFolder]);
      const ended = endingOf(child);
      await firstWords(child);
      child.kill(signal);
      expect(await ended).toMatchObject({ code: 0, err: '' });
    }
  });
}

async function startAndStop(dataFolder: string): Promise<void> {
  const child = spawnServe(['--data', dataFolder]);
  const ended = endingOf(child);
  await firstWords(child);
  child.kill('SIGINT');
  await ended;
}

/** A user whom rights of files hold for; they hold nothing against the administrator. */
function powerless(): { uid: number; gid: number } | undefined {
  return process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;
}
