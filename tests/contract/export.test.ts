import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { downloadDelivery } from '#main/platform/node/download-delivery.ts';
import { createRouter } from '#main/router.ts';
import { createServices } from '#main/services.ts';
import type { Delivered } from '#shared/contract/delivery.ts';
import { athleteInput } from '#tests/support/athlete-input.ts';
import { errorOf } from '#tests/support/rpc-errors.ts';
import { testApp } from '#tests/support/test-app.ts';
import { RESOURCES, TEST_PLATFORM } from '#tests/support/test-services.ts';
import { TRANSPORTS, type Transport } from '#tests/support/transports.ts';

function fileOf(delivered: Delivered): File {
  if (delivered.kind !== 'download') throw new Error(`No file: ${delivered.kind}`);
  return delivered.file;
}

describe.each(Object.entries(TRANSPORTS))('the export over %s', (_name, connect) => {
  let app: Awaited<ReturnType<typeof testApp>>;
  let transport: Transport;
  beforeEach(async () => {
    app = await testApp();
    const platform = { ...TEST_PLATFORM, delivery: downloadDelivery };
    const services = createServices(app.db, platform, { dataFile: 'test', resources: RESOURCES });
    transport = await connect(createRouter(services), app.context);
  });
  afterEach(async () => {
    await transport.close();
    await app.db.destroy();
  });

  it('hands over a file of each kind under its name', async () => {
    const { client } = transport;
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
    const file = fileOf(await transport.client.export.saveView({ name: 'Athletes', csv: 'Athlete\r\nÅsa\r\n' }));
    expect(file.name).toBe('Athletes 2026-11-20.csv');
    expect(Buffer.from(await file.bytes()).toString('utf8')).toBe('\uFEFFAthlete\r\nÅsa\r\n');
  });

  it('brings one back, and refuses with the sentences of the service', async () => {
    const { client } = transport;
    await client.athletes.create(athleteInput({ name: 'Runner 07' }));
    const file = fileOf(await client.export.save({ format: 'json' }));
    expect(await errorOf(client.export.restore({ file }))).toMatchObject({
      code: 'INVALID',
      message: expect.stringContaining('This database is not empty'),
    });
    await app.db.deleteFrom('athlete').execute();
    const foreign = new File(['{"a":1}'], 'other.json');
    expect(await errorOf(client.export.restore({ file: foreign }))).toMatchObject({
      code: 'UNREADABLE_FILE',
      data: { fileName: 'other.json' },
      message: expect.stringContaining('other.json is no export of Evenstride'),
    });
    expect(await client.export.restore({ file })).toEqual({ athletes: 1, sessions: 0, trials: 0 });
    expect((await client.athletes.roster()).map(({ name }) => name)).toEqual(['Runner 07']);
    expect(app.logged).toEqual([]);
  });

  it('ends when the call is broken off, and leaves the database free', async () => {
    const controller = new AbortController();
    const call = transport.client.export.save({ format: 'xlsx' }, { signal: controller.signal });
    controller.abort();
    await expect(call).rejects.toThrow();
    expect(await transport.client.export.contents()).toMatchObject({ athlete: 0 });
    expect(app.logged).toEqual([]);
  });
});
