import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Database } from '#main/database/open.ts';
import { InvalidError, NotFoundError, UnreadableFileError } from '#main/errors.ts';
import type { Services } from '#main/services.ts';
import { type Answers, NO_ANSWERS } from '#shared/exchange/answers.ts';
import { eachEngine } from '#tests/support/each-engine.ts';
import { importFile, openFile, previewFile } from '#tests/support/import-file.ts';
import { RESOURCES, testServices } from '#tests/support/test-services.ts';

const ANSWERS: Answers = {
  ...NO_ANSWERS,
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
  'import_session',
  'import_athlete',
  'import_squad',
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
    const result = await importFile(exchange, file, { answers: ANSWERS });
    expect(result).toEqual({
      importId: expect.any(String),
      athletesNew: 28,
      athletesUpdated: 0,
      athletesUnchanged: 0,
      sessions: 28,
      values: 168,
      refused: [],
      refusedTotal: 0,
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
    await importFile(exchange, file, { answers: ANSWERS });
    const states = new Set((await roster.list()).map(({ finding }) => finding.state));
    expect([...states].sort()).toEqual(['watch', 'within-noise']);
  });

  it('changes nothing when the same file comes twice', async () => {
    const db = await open();
    const { exchange } = testServices(db);
    const file = fukuchi();
    await importFile(exchange, file, { answers: ANSWERS });
    const before = await everything(db);
    expect((await openFile(exchange, file)).notices).toEqual([
      expect.stringContaining('The columns are read as on 20 Nov 2026'),
      expect.stringContaining('was imported on 20 Nov 2026'),
    ]);
    const again = await importFile(exchange, file, { answers: ANSWERS });
    expect(again).toEqual({
      importId: null,
      athletesNew: 0,
      athletesUpdated: 0,
      athletesUnchanged: 28,
      sessions: 0,
      values: 0,
      refused: [],
      refusedTotal: 0,
    });
    expect(await everything(db)).toEqual(before);
  });

  it('previews what it will do and stores nothing', async () => {
    const db = await open();
    const { exchange } = testServices(db);
    const file = fukuchi();
    const asked = await previewFile(exchange, file, { answers: NO_ANSWERS });
    expect(asked).toMatchObject({ problem: null, open: 4, counts: null });
    const { counts } = await previewFile(exchange, file, { answers: ANSWERS });
    expect(counts).toMatchObject({ new: 28, values: 168 });
    expect((await everything(db)).flat()).toEqual([]);
  });

  it('fills what is empty of a known athlete, and brings the values of a new day', async () => {
    const { exchange, roster, athletes, assessments } = testServices(await open());
    const first = new File(['id;name;L quad (N);R quad (N);Date\n7;Ann;400;420;2026-01-20\n'], 'one.csv');
    const second = new File(['id;name;sex;L quad (N);R quad (N);Date\n7;Ann;F;410;430;2026-03-20\nx;\n'], 'two.csv');
    const answers: Answers = { ...NO_ANSWERS, basis: { kind: 'best', trials: 3 } };
    await importFile(exchange, first, { answers });
    const result = await importFile(exchange, second, { answers });
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
    const result = await importFile(exchange, file, { answers });
    expect(result).toMatchObject({ athletesNew: 1201, sessions: 1201, values: 2402 });
    expect(await roster.list()).toHaveLength(1201);
  });
});

eachEngine('an import that cannot be done', (open) => {
  it('is refused with a sentence while a question or the mapping is open', async () => {
    const { exchange } = testServices(await open());
    const file = fukuchi();
    const { mapping } = await openFile(exchange, file);
    await expect(importFile(exchange, file, { answers: NO_ANSWERS })).rejects.toThrow(InvalidError);
    const nameless = mapping.map(() => ({ kind: 'ignore' as const, reason: null }));
    await expect(importFile(exchange, file, { mapping: nameless, answers: ANSWERS })).rejects.toThrow(
      'names of the athletes',
    );
    expect(await previewFile(exchange, file, { mapping: nameless, answers: ANSWERS })).toMatchObject({ counts: null });
    await expect(openFile(exchange, new File(['%PDF-1.7'], 'team.csv'))).rejects.toThrow(UnreadableFileError);
  });

  it('leaves nothing when it breaks in the middle', async () => {
    const db = await open();
    const { exchange, summaries } = testServices(db);
    summaries.refreshAll = () => Promise.reject(new Error('broken off'));
    await expect(importFile(exchange, fukuchi(), { answers: ANSWERS })).rejects.toThrow('broken off');
    expect((await everything(db)).flat()).toEqual([]);
  });
});

const LONG = [
  'id,name,date,test,side,trial,value,unit,position',
  '7,Ann,2026-01-20,Nordic,L,1,300,N,kneeling',
  '7,Ann,2026-01-20,Nordic,R,1,320,N,kneeling',
  '7,Ann,2026-01-20,Nordic,L,3,310,N,kneeling',
  '7,Ann,2026-02-20,Nordic,L,1,315,N,kneeling',
  '8,Bea,2026-01-20,Nordic,L,1,250,N,kneeling',
].join('\n');
const LONG_ANSWERS: Answers = {
  ...NO_ANSWERS,
  tests: { nordic: 'nordic-hamstring' },
  basis: { kind: 'trials', trials: null },
  squad: 'Track',
};

async function importText({ exchange }: Services, text: string, answers = LONG_ANSWERS, name = 'long.csv') {
  const file = new File([text], name);
  return importFile(exchange, file, { answers });
}

eachEngine('a file with a row a trial', (open) => {
  it('makes one session an athlete and day, and keeps the numbers of the trials', async () => {
    const services = testServices(await open());
    const result = await importText(services, LONG);
    expect(result).toMatchObject({ athletesNew: 2, sessions: 3, values: 5, refused: [] });
    const ann = (await services.roster.list()).find(({ name }) => name === 'Ann');
    const sessions = await services.assessments.list(ann?.id as string);
    expect(sessions.map(({ date }) => date)).toEqual(['2026-02-20', '2026-01-20']);
    const [measurement] = sessions[1]?.measurements ?? [];
    expect(measurement).toMatchObject({ testId: 'nordic-hamstring', unit: 'N', setUp: { position: 'kneeling' } });
    expect(measurement?.trials.map(({ side, ordinal, value }) => [side, ordinal, value])).toEqual([
      ['left', 1, 300],
      ['left', 3, 310],
      ['right', 1, 320],
    ]);
  });

  it('changes nothing the second time, and adds the new day of a longer file', async () => {
    const db = await open();
    const services = testServices(db);
    await importText(services, LONG);
    const before = await everything(db);
    expect(await importText(services, LONG)).toMatchObject({ importId: null, athletesUnchanged: 2, values: 0 });
    expect(await everything(db)).toEqual(before);
    const longer = `${LONG}\n8,Bea,2026-03-20,Nordic,L,1,260,N,kneeling`;
    expect(await importText(services, longer)).toMatchObject({ athletesUnchanged: 1, athletesUpdated: 1, values: 1 });
  });

  it('is read the same way next time, without the day and the squad', async () => {
    const services = testServices(await open());
    const file = new File([LONG], 'long.csv');
    const { mapping, answers } = await openFile(services.exchange, file);
    expect(answers).toEqual(NO_ANSWERS);
    const own = mapping.with(8, { kind: 'device' as const });
    await importFile(services.exchange, file, { mapping: own, answers: LONG_ANSWERS });
    const next = await openFile(services.exchange, new File([LONG.replaceAll('2026', '2025')], 'next.csv'));
    expect(next.mapping).toEqual(own);
    expect(next.answers).toEqual({ ...LONG_ANSWERS, squad: null });
    expect(next.notices).toEqual([expect.stringContaining('read as on 20 Nov 2026')]);
    const other = await openFile(services.exchange, new File([LONG.replace('position', 'place')], 'other.csv'));
    expect(other.answers).toEqual(NO_ANSWERS);
  });
});

eachEngine('two files that give one id to two athletes', (open) => {
  const HEADER = 'ID,Name,DOB,Sex,Date,Quad L (N),Quad R (N)';
  const ANNA = new File([`${HEADER}\n1,Anna Example,1998-04-17,F,2026-10-17,410,420`], 'squad-a.csv');
  const CARL = new File([`${HEADER}\n1,Carl Invented,2003-01-02,M,2026-10-24,610,620`], 'squad-b.csv');
  const answers: Answers = { ...NO_ANSWERS, basis: { kind: 'trials', trials: null } };

  it('asks of the second who is meant once the first is stored', async () => {
    const { exchange, roster } = testServices(await open());
    const { draftId, mapping } = await exchange.open(CARL);
    const preview = async () => {
      for await (const event of exchange.preview({ draftId, mapping, answers })) {
        if (event.kind === 'done') return event.preview;
      }
    };
    const run = async () => {
      for await (const event of exchange.run({ draftId, mapping, answers })) if (event.kind === 'done') return;
    };
    expect(await preview()).toMatchObject({ open: 0, counts: { new: 1 } });
    await importFile(exchange, ANNA, { answers });
    await expect(run()).rejects.toThrow('Some questions about this file are open.');
    expect(await preview()).toMatchObject({
      open: 1,
      questions: [{ kind: 'people' }, { kind: 'basis' }],
      counts: null,
    });
    expect((await roster.list()).map(({ name }) => name)).toEqual(['Anna Example']);
  });

  it('stores the second beside the first as answered, and changes nothing when it comes again', async () => {
    const db = await open();
    const { exchange } = testServices(db);
    await importFile(exchange, ANNA, { answers });
    const isNew = { ...answers, people: { 'carl invented': 'new' } };
    expect(await importFile(exchange, CARL, { answers: isNew })).toMatchObject({ athletesNew: 1, values: 2 });
    const stored = await db.selectFrom('athlete').select(['name', 'external_id']).orderBy('name').execute();
    expect(stored).toEqual([
      { name: 'Anna Example', external_id: '1' },
      { name: 'Carl Invented', external_id: null },
    ]);
    const before = await everything(db);
    expect(await importFile(exchange, CARL, { answers: isNew })).toMatchObject({
      importId: null,
      athletesUnchanged: 1,
    });
    expect(await everything(db)).toEqual(before);
  });
});

const FIXTURES = path.join('tests', 'fixtures', 'exchange');
const DEVICE_ANSWERS: Answers = {
  ...NO_ANSWERS,
  basis: { kind: 'best', trials: null },
  units: { torque: 'Nm' },
  names: { 'p-07': 'Runner 07', 'p-08': 'Runner 08', 'p-99': null },
  tests: {
    'iso prone': null,
    'knee extension, outer pads': 'knee-extension-isometric-hhd',
    'ankle in/ev, inner pads': null,
    imtp: null,
    'mean braking force in the jump': null,
    'squat jump, jump height': null,
    'peak torque, 60°/s': 'knee-extension-concentric-60',
    'peak torque, 120°/s': null,
    'peak torque, 180°/s': 'knee-extension-concentric-180',
  },
};

eachEngine('the files of devices', (open) => {
  it.each<[string, number]>([
    ['nordbord-hub.csv', 6],
    ['nordbord-api.csv', 3],
    ['forceframe-api.csv', 8],
    ['forceframe-hub.csv', 4],
    ['forcedecks-hub.csv', 6],
    ['hawkin.csv', 8],
    ['biodex-report.csv', 7],
    ['humac-wide.csv', 6],
  ])('%s is stored whole, once, and can be taken back', async (name, values) => {
    const db = await open();
    const { exchange } = testServices(db);
    const file = new File([fs.readFileSync(path.join(FIXTURES, name))], name);
    const first = await importFile(exchange, file, { answers: DEVICE_ANSWERS });
    expect(first.values).toBe(values);
    expect(await db.selectFrom('trial').selectAll().execute()).toHaveLength(values);
    const before = await everything(db);
    expect(await importFile(exchange, file, { answers: DEVICE_ANSWERS })).toMatchObject({
      importId: null,
      sessions: 0,
      values: 0,
    });
    expect(await everything(db)).toEqual(before);
    expect(await exchange.undo([first.importId as string])).toMatchObject({ kept: [] });
    expect(await db.selectFrom('athlete').selectAll().execute()).toEqual([]);
  });
});

eachEngine('undoing an import', (open) => {
  it('leaves the database as it was, but for the mapping and the note that it was undone', async () => {
    const db = await open();
    const services = testServices(db);
    await importText(services, 'id,name,notes\n7,Ann,tall', NO_ANSWERS, 'roster.csv');
    const athletes = await db.selectFrom('athlete').selectAll().execute();
    const { importId } = await importText(services, LONG);
    expect(importId).not.toBeNull();
    expect(await services.exchange.undo([importId as string])).toEqual({
      athletesRemoved: 1,
      athletesRestored: 1,
      sessions: 3,
      kept: [],
    });
    expect(await db.selectFrom('athlete').selectAll().execute()).toEqual(athletes);
    for (const table of ['squad', 'squad_member', 'test_session', 'measurement', 'trial', 'import_session'] as const) {
      expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
    }
    const summaries = await db.selectFrom('athlete_summary').selectAll().execute();
    expect(summaries).toMatchObject([{ state: 'not-tested' }]);
    await expect(services.exchange.undo([importId as string])).rejects.toThrow(NotFoundError);
    const file = new File([LONG], 'long.csv');
    expect((await openFile(services.exchange, file)).notices).toEqual([expect.stringContaining('read as on')]);
    expect(await importText(services, LONG)).toMatchObject({ athletesNew: 1, athletesUpdated: 1, values: 5 });
  });

  it('takes facts back that it filled in, and keeps what was changed since', async () => {
    const db = await open();
    const services = testServices(db);
    await importText(services, 'id,name\n7,Ann\n8,Bea', NO_ANSWERS, 'roster.csv');
    const facts = 'id,name,sex,main event\n7,Ann,F,800 m\n8,Bea,F,5 km';
    const { importId } = await importText(services, facts, NO_ANSWERS, 'facts.csv');
    await db.updateTable('athlete').set({ main_event: '10 km' }).where('name', '=', 'Bea').execute();
    expect(await services.exchange.undo([importId as string])).toEqual({
      athletesRemoved: 0,
      athletesRestored: 2,
      sessions: 0,
      kept: [{ name: 'Bea', reason: 'What was changed of the athlete since stays.' }],
    });
    const left = await db.selectFrom('athlete').select(['name', 'sex', 'main_event']).orderBy('name').execute();
    expect(left).toEqual([
      { name: 'Ann', sex: null, main_event: null },
      { name: 'Bea', sex: null, main_event: '10 km' },
    ]);
  });

  it('keeps a session that was edited, with its athlete, and says so', async () => {
    const db = await open();
    const services = testServices(db);
    const { importId } = await importText(services, LONG);
    await db.updateTable('trial').set({ value: 251 }).where('value', '=', 250).execute();
    expect(await services.exchange.undo([importId as string])).toEqual({
      athletesRemoved: 1,
      athletesRestored: 0,
      sessions: 2,
      kept: [
        { name: 'Bea', reason: 'The session of 20 Jan 2026 was edited since.' },
        { name: 'Bea', reason: 'The athlete has sessions, races or programs of their own.' },
      ],
    });
    expect(await services.squads.list()).toMatchObject([{ name: 'Track', athletes: 1 }]);
    expect(await db.selectFrom('trial').select('value').execute()).toEqual([{ value: 251 }]);
  });
});

const FAULTY = [
  'id,name,date,L quad (N),R quad (N)',
  '7,"Quick, Ann",2026-01-20,300,"3 ""or"" 4"',
  '8,Bea,2026-01-20,310,320',
  ',,2026-01-20,300,310',
  '10,Cleo,2026-01-20,abc,99999',
  '11,Dora',
].join('\n');

eachEngine('the list of what was left out', (open) => {
  it('has line, name, column and reason of each row and cell, as a CSV file', async () => {
    const { exchange } = testServices(await open());
    const { draftId, mapping } = await exchange.open(new File([FAULTY], 'squad 2026.csv'));
    const answers: Answers = { ...NO_ANSWERS, basis: { kind: 'trials', trials: null } };
    for await (const event of exchange.run({ draftId, mapping, answers })) {
      if (event.kind === 'done') expect(event.result).toMatchObject({ values: 3, refusedTotal: 5 });
    }
    const delivered = await exchange.leftOut(draftId);
    if (delivered.kind !== 'download') throw new Error('The file did not come.');
    expect(delivered.file.name).toBe('squad 2026 left out.csv');
    const bytes = new Uint8Array(await delivered.file.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes).trimEnd().split(/\r?\n/)).toEqual([
      'Line,Name,Column,Reason',
      '2,"Quick, Ann",R quad (N),"“3 ""or"" 4” is not a number."',
      '4,,,There is no name in this row.',
      '5,Cleo,L quad (N),“abc” is not a number.',
      '5,Cleo,R quad (N),Quadriceps: 99999 N is not possible. Expected is 5 to 1500 N; check the number and the unit.',
      '6,,,It has 2 cells where the header has 5.',
    ]);
  });
});

eachEngine('undoing several imports', (open) => {
  it('takes the newest back first, so that what stood on another goes with it', async () => {
    const db = await open();
    const services = testServices(db);
    const roster = await importText(services, 'id,name\n7,Ann\n8,Bea\n9,Cleo', NO_ANSWERS, 'roster.csv');
    const tests = await importText(services, LONG);
    const facts = await importText(services, 'id,name,sex\n7,Ann,F', NO_ANSWERS, 'facts.csv');
    const ids = [roster, facts, tests].map(({ importId }) => importId as string);
    expect(await services.exchange.undo(ids)).toEqual({
      athletesRemoved: 3,
      athletesRestored: 3,
      sessions: 3,
      kept: [],
    });
    for (const table of ['athlete', 'squad', 'test_session', 'trial', 'import_athlete'] as const) {
      expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
    }
    expect((await services.exchange.past()).map(({ undoneAt }) => undoneAt)).not.toContain(null);
  });

  it('keeps an athlete of whom something was edited that no import brought', async () => {
    const db = await open();
    const services = testServices(db);
    const { importId } = await importText(services, 'id,name\n7,Ann\n8,Bea', NO_ANSWERS, 'roster.csv');
    await db.updateTable('athlete').set({ involved_side: 'left', version: 2 }).where('name', '=', 'Bea').execute();
    expect(await services.exchange.undo([importId as string])).toMatchObject({
      athletesRemoved: 1,
      kept: [{ name: 'Bea', reason: 'The athlete was edited since.' }],
    });
  });

  it('is one step: where one of them cannot be taken back, none is', async () => {
    const db = await open();
    const services = testServices(db);
    const { importId: first } = await importText(services, 'id,name\n7,Ann', NO_ANSWERS, 'roster.csv');
    const { importId: second } = await importText(services, LONG);
    await services.exchange.undo([second as string]);
    const before = await everything(db);
    await expect(services.exchange.undo([first as string, second as string])).rejects.toThrow(NotFoundError);
    expect(await everything(db)).toEqual(before);
    await db.schema.alterTable('import_squad').renameTo('elsewhere').execute();
    await expect(services.exchange.undo([first as string])).rejects.toThrow('import_squad');
    await db.schema.alterTable('elsewhere').renameTo('import_squad').execute();
    expect(await everything(db)).toEqual(before);
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
    await importFile(exchange, file, { answers: ANSWERS });
    const result = await exchange.loadExample();
    expect(result).toMatchObject({ athletesNew: 0, athletesUpdated: 28, refused: [] });
    expect(result.sessions).toBeGreaterThan(48);
    const before = await everything(db);
    expect(await exchange.loadExample()).toMatchObject({ athletesUnchanged: 28, sessions: 0, values: 0 });
    expect(await everything(db)).toEqual(before);
  });
});
