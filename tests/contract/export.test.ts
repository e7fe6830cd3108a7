import { expect, it } from 'vitest';
import type { Delivered } from '#shared/contract/delivery.ts';
import { athleteInput } from '#tests/support/athlete-input.ts';
import { eachTransport } from '#tests/support/each-transport.ts';
import { errorOf } from '#tests/support/rpc-errors.ts';

function fileOf(delivered: Delivered): File {
  if (delivered.kind !== 'download') throw new Error(`No file: ${delivered.kind}`);
  return delivered.file;
}

eachTransport('the export', (over) => {
  it('hands over a file of each kind under its name', async () => {
    const { client } = over;
    await client.athletes.create(athleteInput({ name: 'Runner ÅÄÖ' }));
    const files: [string, string, string][] = [];
    for (const format of ['xlsx', 'csv', 'json'] as const) {
      const file = fileOf(await client.export.save({ format }));
      const start = new TextDecoder('latin1').decode((await file.bytes()).slice(0, 2));
      files.push([file.name, file.type, start]);
    }
    expect(files).toEqual([
      ['Evenstride 2026-11-20.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK'],
      ['Evenstride CSV 2026-11-20.zip', 'application/zip', 'PK'],
      ['Evenstride 2026-11-20.json', 'application/json', '{"'],
    ]);
    expect(await client.export.contents()).toMatchObject({ athlete: 1, trial: 0 });
  });

  it('hands over a view with the mark that Excel needs', async () => {
    const file = fileOf(await over.client.export.saveView({ name: 'Athletes', csv: 'Athlete\r\nÅsa\r\n' }));
    expect(file.name).toBe('Athletes 2026-11-20.csv');
    expect(Buffer.from(await file.bytes()).toString('utf8')).toBe('\uFEFFAthlete\r\nÅsa\r\n');
  });

  it('brings one back, and refuses with the sentences of the service', async () => {
    const { client } = over;
    await client.athletes.create(athleteInput({ name: 'Runner 07' }));
    const file = fileOf(await client.export.save({ format: 'json' }));
    expect(await errorOf(client.export.restore({ file }))).toMatchObject({
      code: 'INVALID',
      message: expect.stringContaining('This database is not empty'),
    });
    await over.db.deleteFrom('athlete').execute();
    const foreign = new File(['{"a":1}'], 'other.json');
    expect(await errorOf(client.export.restore({ file: foreign }))).toMatchObject({
      code: 'UNREADABLE_FILE',
      data: { fileName: 'other.json' },
      message: expect.stringContaining('other.json is no export of Evenstride'),
    });
    expect(await client.export.restore({ file })).toEqual({ athletes: 1, sessions: 0, trials: 0 });
    expect((await client.athletes.roster()).map(({ name }) => name)).toEqual(['Runner 07']);
    expect(over.logged).toEqual([]);
  });

  it('ends when the call is broken off, and leaves the database free', async () => {
    const controller = new AbortController();
    const call = over.client.export.save({ format: 'xlsx' }, { signal: controller.signal });
    controller.abort();
    await expect(call).rejects.toThrow();
    expect(await over.client.export.contents()).toMatchObject({ athlete: 0 });
    expect(over.logged).toEqual([]);
  });
});
