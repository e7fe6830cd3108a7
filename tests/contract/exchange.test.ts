import { expect, it } from 'vitest';
import type { ImportEvent, ImportResult } from '#shared/contract/exchange.ts';
import { NO_ANSWERS } from '#shared/exchange/answers.ts';
import { eachTransport } from '#tests/support/each-transport.ts';
import { errorOf } from '#tests/support/rpc-errors.ts';

const ANSWERS = { ...NO_ANSWERS, testDate: '2026-01-20', basis: { kind: 'trials' as const, trials: null } };

function fileOf(athletes: number): File {
  const lines = Array.from({ length: athletes }, (_, index) => `a${index},Runner ${index},300,310`);
  return new File([['id,name,L quad (N),R quad (N)', ...lines].join('\n')], 'squad.csv');
}

async function resultOf(events: AsyncIterable<ImportEvent>): Promise<ImportResult | null> {
  for await (const event of events) if (event.kind === 'done') return event.result;
  return null;
}

eachTransport('an import', (over) => {
  it('goes from the file to a result that is told after its progress', async () => {
    const { exchange } = over.client;
    const { draftId, mapping } = await exchange.open({ file: fileOf(20) });
    const input = { draftId, mapping, answers: ANSWERS };
    const looked = [];
    for await (const event of await exchange.preview(input)) looked.push(event);
    expect(looked.at(-1)).toMatchObject({ kind: 'done', preview: { counts: { new: 20, values: 40 } } });
    expect(await exchange.rows({ draftId, filter: 'new', offset: 18, limit: 5 })).toMatchObject({
      rows: [{ line: 20 }, { line: 21 }],
      total: 20,
    });
    const events = [];
    for await (const event of await exchange.run(input)) events.push(event);
    expect(events[0]).toMatchObject({ kind: 'progress' });
    expect(events.at(-1)).toMatchObject({ kind: 'done', result: { athletesNew: 20, values: 40 } });
    const [past] = await exchange.past();
    expect(past).toMatchObject({ fileName: 'squad.csv', athletesAdded: 20, sessions: 20, undoneAt: null });
    expect(await exchange.undo({ importIds: [past?.importId as string] })).toMatchObject({ athletesRemoved: 20 });
    expect((await exchange.past())[0]?.undoneAt).not.toBeNull();
    expect(over.logged).toEqual([]);
  });

  it('tells an expected error of a running call with its sentence, and logs an unexpected one', async () => {
    const { exchange } = over.client;
    const { draftId, mapping } = await exchange.open({ file: fileOf(2) });
    const open = exchange.run({ draftId, mapping, answers: NO_ANSWERS }).then(resultOf);
    expect(await errorOf(open)).toMatchObject({ code: 'INVALID', defined: true, data: { field: 'answers' } });
    expect(over.logged).toEqual([]);
    await over.db.schema.dropTable('import_session').execute();
    const broken = exchange.run({ draftId, mapping, answers: ANSWERS }).then(resultOf);
    expect(await errorOf(broken)).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', data: { id: 'test-id' } });
    expect(String(over.logged[0])).toContain('import_session');
  });

  it('asks for the file again where it is held no longer', async () => {
    const { exchange } = over.client;
    const { draftId, mapping } = await exchange.open({ file: fileOf(2) });
    await exchange.forget({ draftId });
    const gone = exchange.run({ draftId, mapping, answers: ANSWERS }).then(resultOf);
    expect(await errorOf(gone)).toMatchObject({
      code: 'INVALID',
      data: { field: 'file' },
      message: expect.stringContaining('Choose the file again.'),
    });
  });

  it('leaves nothing when it is broken off while it writes', async () => {
    const { exchange } = over.client;
    const { draftId, mapping } = await exchange.open({ file: fileOf(3000) });
    const stages = new Set<string>();
    for await (const event of await exchange.run({ draftId, mapping, answers: ANSWERS })) {
      stages.add(event.kind === 'progress' ? event.stage : event.kind);
      if (stages.has('writing')) await exchange.cancel({ draftId });
    }
    expect([...stages]).not.toContain('done');
    expect(await over.client.export.contents()).toMatchObject({ athlete: 0, trial: 0, import_batch: 0 });
    expect(await resultOf(await exchange.run({ draftId, mapping, answers: ANSWERS }))).toMatchObject({
      athletesNew: 3000,
    });
    expect(over.logged).toEqual([]);
  });

  it('leaves nothing when the one who asked for it goes away', async () => {
    const { exchange } = over.client;
    const { draftId, mapping } = await exchange.open({ file: fileOf(3000) });
    let seen = '';
    for await (const event of await exchange.run({ draftId, mapping, answers: ANSWERS })) {
      seen = event.kind === 'progress' ? event.stage : event.kind;
      if (seen === 'writing') break;
    }
    expect(seen).toBe('writing');
    expect(await resultOf(await exchange.run({ draftId, mapping, answers: ANSWERS }))).toMatchObject({
      athletesNew: 3000,
    });
  });

  it('tells of an import that was stored before it could be broken off', async () => {
    const { exchange } = over.client;
    const { draftId, mapping } = await exchange.open({ file: fileOf(3) });
    let result: ImportResult | null = null;
    for await (const event of await exchange.run({ draftId, mapping, answers: ANSWERS })) {
      if (event.kind === 'done') result = event.result;
      else if (event.stage === 'analysing') await exchange.cancel({ draftId });
    }
    expect(result).toMatchObject({ athletesNew: 3 });
    expect(await over.client.export.contents()).toMatchObject({ athlete: 3, import_batch: 1 });
  });
});
