import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Database } from '#main/database/open.ts';
import { InvalidError, UnreadableFileError } from '#main/errors.ts';
import { type Answers, NO_ANSWERS } from '#shared/exchange/answers.ts';
import { eachEngine } from '#tests/support/each-engine.ts';
import { RESOURCES, testServices } from '#tests/support/test-services.ts';

const ANSWERS: Answers = {
  units: { force: 'kgf' },
  dateOrders: { 17: 'keep-text' },
  testDate: '2017-05-09',
  basis: { kind: 'mean', trials: null },
  squad: 'Spring',
};
const TABLES = [
  'athlete',
  'squad',
  'squad_member',
  'test_session',
  'measurement',
  'trial',
  'athlete_summary',
  'import_batch',
] as const;

function fukuchi(): File {
  const name = 'fukuchi2017_runners_hip_strength.tsv';
  return new File([fs.readFileSync(path.join(RESOURCES, 'example', name))], name);
}

/** Every row of every table an import writes to. */
async function everything(db: Database) {
  return Promise.all(TABLES.map((table) => db.selectFrom(table).selectAll().execute()));
}

eachEngine('importing a file', (open) => {
  it('writes athletes, sessions and means as the file holds them', async () => {
    const db = await open();
    const { exchange, assessments, athletes, roster, squads } = testServices(db);
    const file = fukuchi();
    const { mapping } = await exchange.read(file);
    const result = await exchange.run({ file, mapping, answers: ANSWERS });
    expect(result).toEqual({
      athletesNew: 28,
      athletesUpdated: 0,
      athletesUnchanged: 0,
      sessions: 28,
      values: 168,
      refused: [],
    });
    expect(await squads.list()).toMatchObject([{ name: 'Spring', athletes: 28 }]);

    const rows = await roster.list();
    const runner = await athletes.get(rows[0]?.id as string);
    expect(runner).toMatchObject({
      name: 'Runner 01',
      externalId: 'fukuchi-01',
      birthDate: '1995',
      massKg: 62,
      weeklyVolume: { from: 26, to: 35 },
    });
    const [session] = await assessments.list(runner.id);
    expect(session).toMatchObject({ date: '2017-05-09', origin: 'imported', massKg: 62 });
    expect(session?.notes).toContain('The file has no date of the tests');
    expect(session?.measurements[0]).toMatchObject({
      testId: 'hip-abduction-isometric',
      unit: 'kgf',
      basis: 'mean',
      statedTrials: null,
    });
    expect(session?.measurements[0]?.trials.map(({ side, value }) => [side, value])).toEqual([
      ['left', 21.575],
      ['right', 16.8],
    ]);
    const imported = await db.selectFrom('test_session').select('import_id').distinct().execute();
    expect(imported).toHaveLength(1);
  });

  it('says beyond noise at the most watch, since only means are there', async () => {
    const { exchange, roster } = testServices(await open());
    const file = fukuchi();
    await exchange.run({ file, mapping: (await exchange.read(file)).mapping, answers: ANSWERS });
    const states = new Set((await roster.list()).map(({ finding }) => finding.state));
    expect([...states].sort()).toEqual(['watch', 'within-noise']);
  });

  it('changes nothing when the same file comes twice', async () => {
    const db = await open();
    const { exchange } = testServices(db);
    const file = fukuchi();
    const { mapping } = await exchange.read(file);
    await exchange.run({ file, mapping, answers: ANSWERS });
    const before = await everything(db);
    expect((await exchange.read(file)).notices).toEqual([expect.stringContaining('was imported on 20 Nov 2026')]);
    const again = await exchange.run({ file, mapping, answers: ANSWERS });
    expect(again).toEqual({
      athletesNew: 0,
      athletesUpdated: 0,
      athletesUnchanged: 28,
      sessions: 0,
      values: 0,
      refused: [],
    });
    expect(await everything(db)).toEqual(before);
  });

  it('previews what it will do and stores nothing', async () => {
    const db = await open();
    const { exchange } = testServices(db);
    const file = fukuchi();
    const { mapping } = await exchange.read(file);
    const asked = await exchange.preview({ file, mapping, answers: NO_ANSWERS });
    expect(asked).toMatchObject({ problem: null, open: 4, plan: null });
    const { plan } = await exchange.preview({ file, mapping, answers: ANSWERS });
    expect(plan?.counts).toMatchObject({ new: 28, values: 168 });
    expect((await everything(db)).flat()).toEqual([]);
  });

  it('fills what is empty of a known athlete, and brings the values of a new day', async () => {
    const { exchange, roster, athletes, assessments } = testServices(await open());
    const first = new File(['id;name;L quad (N);R quad (N);Date\n7;Ann;400;420;2026-01-20\n'], 'one.csv');
    const second = new File(['id;name;sex;L quad (N);R quad (N);Date\n7;Ann;F;410;430;2026-03-20\nx;\n'], 'two.csv');
    const answers: Answers = { ...NO_ANSWERS, basis: { kind: 'best', trials: 3 } };
    await exchange.run({ file: first, mapping: (await exchange.read(first)).mapping, answers });
    const result = await exchange.run({ file: second, mapping: (await exchange.read(second)).mapping, answers });
    expect(result).toMatchObject({ athletesNew: 0, athletesUpdated: 1, sessions: 1, values: 2 });
    expect(result.refused).toEqual([{ line: 3, name: null, column: null, reason: expect.stringContaining('2 cells') }]);
    const [row] = await roster.list();
    expect(await athletes.get(row?.id as string)).toMatchObject({ sex: 'female', version: 2 });
    const sessions = await assessments.list(row?.id as string);
    expect(sessions.map(({ date }) => date)).toEqual(['2026-03-20', '2026-01-20']);
    expect(sessions[0]?.measurements[0]).toMatchObject({ basis: 'best', statedTrials: 3, unit: 'N' });
  });

  it('takes more athletes than one statement carries', async () => {
    const { exchange, roster } = testServices(await open());
    const lines = Array.from({ length: 1201 }, (_, index) => `a${index},Athlete ${index},300,310`);
    const file = new File([['id,name,L quad (N),R quad (N)', ...lines].join('\n')], 'many.csv');
    const answers: Answers = { ...NO_ANSWERS, testDate: '2026-01-20', basis: { kind: 'trials', trials: null } };
    const result = await exchange.run({ file, mapping: (await exchange.read(file)).mapping, answers });
    expect(result).toMatchObject({ athletesNew: 1201, sessions: 1201, values: 2402 });
    expect(await roster.list()).toHaveLength(1201);
  });
});

eachEngine('an import that cannot be done', (open) => {
  it('is refused with a sentence while a question or the mapping is open', async () => {
    const { exchange } = testServices(await open());
    const file = fukuchi();
    const { mapping } = await exchange.read(file);
    await expect(exchange.run({ file, mapping, answers: NO_ANSWERS })).rejects.toThrow(InvalidError);
    const nameless = mapping.map(() => ({ kind: 'ignore' as const, reason: null }));
    await expect(exchange.run({ file, mapping: nameless, answers: ANSWERS })).rejects.toThrow('names of the athletes');
    expect(await exchange.preview({ file, mapping: nameless, answers: ANSWERS })).toMatchObject({ plan: null });
    await expect(exchange.read(new File(['%PDF-1.7'], 'team.csv'))).rejects.toThrow(UnreadableFileError);
  });

  it('leaves nothing when it breaks in the middle', async () => {
    const db = await open();
    const { exchange, summaries } = testServices(db);
    summaries.refreshAll = () => Promise.reject(new Error('broken off'));
    const file = fukuchi();
    const { mapping } = await exchange.read(file);
    await expect(exchange.run({ file, mapping, answers: ANSWERS })).rejects.toThrow('broken off');
    expect((await everything(db)).flat()).toEqual([]);
  });
});

eachEngine('the example squad', (open) => {
  it('is the published file with made-up days that say so', async () => {
    const db = await open();
    const { exchange, roster, squads, assessments } = testServices(db);
    const result = await exchange.loadExample();
    expect(result).toMatchObject({ athletesNew: 28, refused: [] });
    expect(await squads.list()).toMatchObject([{ name: 'Example squad', athletes: 28 }]);
    const rows = await roster.list();
    expect(new Set(rows.map(({ finding }) => finding.state))).toEqual(new Set(['clear', 'watch', 'within-noise']));
    const sessions = await assessments.list(rows[0]?.id as string);
    expect(sessions.map(({ origin }) => origin)).toEqual(['made-up', 'made-up', 'made-up', 'imported']);
    expect(sessions[0]?.notes).toBe('Made-up test day for trying Evenstride; not measured on anyone.');
    expect(sessions[3]?.notes).toContain('9 May 2017: the day the data were published');
    expect(sessions[3]?.notes).toContain('CC BY 4.0');
  });

  it('comes once, and completes what was imported by hand', async () => {
    const db = await open();
    const { exchange } = testServices(db);
    const file = fukuchi();
    await exchange.run({ file, mapping: (await exchange.read(file)).mapping, answers: ANSWERS });
    const result = await exchange.loadExample();
    expect(result).toMatchObject({ athletesNew: 0, athletesUpdated: 28, refused: [] });
    expect(result.sessions).toBeGreaterThan(48);
    const before = await everything(db);
    expect(await exchange.loadExample()).toMatchObject({ athletesUnchanged: 28, sessions: 0, values: 0 });
    expect(await everything(db)).toEqual(before);
  });
});
