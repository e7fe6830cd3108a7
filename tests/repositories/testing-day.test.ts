import { expect, it } from 'vitest';
import { InvalidError, NotFoundError } from '#main/errors.ts';
import type { Services } from '#main/services.ts';
import { columnsOf } from '#renderer/features/testing-day/columns.ts';
import { DayStore } from '#renderer/features/testing-day/day-store.ts';
import { openCells } from '#renderer/features/testing-day/open-cells.ts';
import { swapChanges } from '#renderer/features/testing-day/swap-sides.ts';
import { DELIVERED } from '#shared/catalog/catalogue.ts';
import type { SetUp } from '#shared/catalog/set-up.ts';
import type { CellWrite } from '#shared/contract/testing-day.ts';
import { AS_LAST_TIME } from '#shared/testing-day/set-up-of-day.ts';
import { athleteInput } from '#tests/support/athlete-input.ts';
import { eachEngine } from '#tests/support/each-engine.ts';
import { QUADRICEPS, record, seated } from '#tests/support/record.ts';
import { testServices } from '#tests/support/test-services.ts';

const HAMSTRINGS = 'knee-flexion-isometric-hhd';
const DATE = '2026-11-20';

async function dayOf(services: Services, names = ['Runner 01', 'Runner 02']) {
  const squad = await services.squads.create('Track group');
  const athletes = [];
  for (const name of names) {
    athletes.push((await services.athletes.create({ ...athleteInput(), name, squadIds: [squad.id] })).id);
  }
  const battery = await services.batteries.create({ name: 'Knee pair', text: '', testIds: [QUADRICEPS, HAMSTRINGS] });
  const start = { date: DATE, squadId: squad.id, batteryId: battery.id, order: 'station' as const, tester: 'MK' };
  return { athletes, start, ...(await services.testingDays.start(start)) };
}

const cell = (athleteId: string, side: 'left' | 'right', ordinal: number, value: number | null): CellWrite => ({
  athleteId,
  testId: QUADRICEPS,
  side,
  ordinal,
  value,
  struckReason: null,
});

eachEngine('a testing day', (open) => {
  it('is found again with its athletes, its order and who is absent', async () => {
    const services = testServices(await open());
    const { dayId, start, athletes } = await dayOf(services);
    await services.testingDays.setOrder(dayId, 'athlete');
    await services.testingDays.setAbsent(dayId, athletes[1] ?? '', true);
    expect(await services.testingDays.start(start)).toEqual({ dayId });
    const day = await services.testingDays.get(dayId);
    expect(day).toMatchObject({
      order: 'athlete',
      tests: [{ testId: QUADRICEPS, unit: 'N' }, { testId: HAMSTRINGS }],
      athletes: [
        { name: 'Runner 01', absent: false, records: [] },
        { name: 'Runner 02', absent: true, records: [] },
      ],
    });
    await services.testingDays.setFinished(dayId, true);
    expect((await services.testingDays.start(start)).dayId).not.toBe(dayId);
  });

  it('makes session and test with the first value, and takes them away with the last', async () => {
    const services = testServices(await open());
    const { dayId, athletes } = await dayOf(services);
    const [first = ''] = athletes;
    expect(await services.assessments.list(first)).toEqual([]);
    const [result] = await services.dayValues.write(dayId, [cell(first, 'left', 1, 400)], []);
    expect(result).toMatchObject({
      athleteId: first,
      records: [
        { testId: QUADRICEPS, trials: [{ side: 'left', ordinal: 1, value: 400 }], told: { state: 'one-side' } },
      ],
    });
    expect(await services.assessments.list(first)).toMatchObject([{ date: DATE, tester: 'MK', origin: 'typed' }]);
    expect(await services.testingDays.list()).toMatchObject([{ athletes: 2, tests: 2, values: 1, finishedAt: null }]);
    expect(await services.dayValues.write(dayId, [cell(first, 'left', 1, null)], [])).toMatchObject([{ records: [] }]);
    expect(await services.assessments.list(first)).toEqual([]);
  });

  it('keeps the mass of the day, also before any value', async () => {
    const services = testServices(await open());
    const { dayId, athletes } = await dayOf(services);
    const [first = ''] = athletes;
    await services.dayValues.write(dayId, [], [{ athleteId: first, massKg: 58.5 }]);
    await services.dayValues.write(dayId, [cell(first, 'left', 1, 400)], []);
    expect(await services.assessments.list(first)).toMatchObject([{ massKg: 58.5, measurements: [{ unit: 'N' }] }]);
    await services.dayValues.write(dayId, [cell(first, 'left', 1, null)], [{ athleteId: first, massKg: null }]);
    expect(await services.assessments.list(first)).toEqual([]);
  });

  it('writes a block as a whole or not at all, and tells what each test says', async () => {
    const services = testServices(await open());
    const { dayId, athletes } = await dayOf(services);
    const block = (left: number) =>
      athletes.flatMap((athlete) =>
        [1, 2, 3].flatMap((ordinal) => [
          cell(athlete, 'left', ordinal, left + ordinal),
          cell(athlete, 'right', ordinal, 500 + ordinal),
        ]),
      );
    await expect(
      services.dayValues.write(dayId, [...block(400), cell(athletes[1] ?? '', 'left', 3, 40_000)], []),
    ).rejects.toThrow(InvalidError);
    expect(await services.testingDays.list()).toMatchObject([{ values: 0 }]);
    const results = await services.dayValues.write(dayId, block(400), []);
    expect(results.map(({ records }) => records[0]?.told)).toEqual(
      athletes.map(() => ({ state: 'watch', lead: 'Left weaker by 20 %', detail: 'first time beyond noise' })),
    );
    expect((await services.testingDays.get(dayId)).athletes.map(({ records }) => records)).toEqual(
      results.map(({ records }) => records),
    );
    const kept = (await services.roster.list()).map(({ finding }) => finding.state);
    expect(kept).toEqual(['watch', 'watch']);
  });

  it('says why no difference is told where a later session is stored, or another one of the day', async () => {
    const services = testServices(await open());
    const { dayId, athletes } = await dayOf(services);
    const [first = '', second = ''] = athletes;
    await record(services, first, { date: '2026-11-22', left: [350, 352], right: [420, 422] });
    await record(services, second, { date: '2026-11-18', left: [350, 352], right: [420, 422] });
    const results = await services.dayValues.write(
      dayId,
      athletes.flatMap((athlete) => [cell(athlete, 'left', 1, 350), cell(athlete, 'right', 1, 420)]),
      [],
    );
    expect(results.map(({ records }) => records[0]?.told)).toMatchObject([
      {
        state: 'elsewhere',
        lead: 'Later session counts',
        detail: 'the difference is told in that of 22 Nov 2026',
      },
      { state: 'too-few' },
    ]);
  });

  it('strikes out, and takes back what was there before', async () => {
    const services = testServices(await open());
    const { dayId, athletes } = await dayOf(services);
    const [first = ''] = athletes;
    await services.dayValues.write(dayId, [cell(first, 'left', 1, 400), cell(first, 'left', 2, 300)], []);
    const [struck] = await services.dayValues.write(
      dayId,
      [{ ...cell(first, 'left', 2, 300), struckReason: 'Belt slipped' }],
      [],
    );
    expect(struck?.records[0]?.trials).toMatchObject([
      { struckReason: null },
      { value: 300, struckReason: 'Belt slipped' },
    ]);
    const [back] = await services.dayValues.write(dayId, [cell(first, 'left', 2, 300)], []);
    expect(back?.records[0]?.trials).toMatchObject([{ value: 400 }, { value: 300, struckReason: null }]);
  });

  it('tests in the set-up and the unit of last time, each athlete with the own lever', async () => {
    const services = testServices(await open());
    const { dayId: emptyDay, athletes, start } = await dayOf(services);
    const [first = '', second = ''] = athletes;
    for (const [athlete, leverM] of [
      [first, 0.31],
      [second, 0.36],
    ] as const) {
      const { measurementId } = await record(services, athlete, {
        date: '2026-10-01',
        left: [40, 41],
        right: [42, 43],
      });
      await services.measurements.updateMeasurement(measurementId, 'kgf', seated({ device: 'EasyForce', leverM }));
    }
    await services.testingDays.remove(emptyDay);
    const { dayId } = await services.testingDays.start(start);
    const day = await services.testingDays.get(dayId);
    expect(day.tests[0]).toMatchObject({ testId: QUADRICEPS, unit: 'kgf' });
    expect(day.athletes[0]?.before).toMatchObject([
      { testId: QUADRICEPS, date: '2026-10-01', level: 41.5, unit: 'kgf' },
    ]);
    const results = await services.dayValues.write(
      dayId,
      athletes.map((athlete) => cell(athlete, 'left', 1, 44)),
      [],
    );
    expect(results.map(({ records }) => records[0]?.setUp)).toMatchObject([
      { device: 'EasyForce', leverM: 0.31 },
      { device: 'EasyForce', leverM: 0.36 },
    ]);
    await services.dayValues.setUp(dayId, {
      testId: QUADRICEPS,
      unit: 'kgf',
      setUp: { device: 'Belt rig', position: null, angleDeg: null, leverM: null, speedKmh: null },
    });
    const after = await services.testingDays.get(dayId);
    expect(after.athletes.map(({ records }) => records[0]?.setUp)).toMatchObject([
      { device: 'Belt rig', leverM: 0.31 },
      { device: 'Belt rig', leverM: 0.36 },
    ]);
    await expect(services.dayValues.setUp(dayId, { testId: QUADRICEPS, unit: 'cm', setUp: seated() })).rejects.toThrow(
      InvalidError,
    );
  });

  it('takes a set-up back that was changed by mistake, for who was typed before it, under it and after it', async () => {
    const services = testServices(await open());
    const { dayId, athletes } = await dayOf(services, ['Runner 01', 'Runner 02', 'Runner 03', 'Runner 04']);
    const [first = '', second = '', third = '', fresh = ''] = athletes;
    for (const [athlete, leverM] of [
      [first, 0.31],
      [second, 0.36],
      [third, 0.33],
    ] as const) {
      const setUp = seated({ device: 'EasyForce', leverM });
      await record(services, athlete, { date: '2026-10-01', left: [400], right: [410], setUp });
    }
    const type = (athlete: string) => services.dayValues.write(dayId, [cell(athlete, 'left', 1, 402)], []);
    const change = (setUp: Partial<SetUp>) =>
      services.dayValues.setUp(dayId, { testId: QUADRICEPS, unit: 'N', setUp: { ...AS_LAST_TIME, ...setUp } });
    const stored = async () =>
      (await services.testingDays.get(dayId)).athletes.map(({ records }) => {
        const { device, position, angleDeg, leverM } = records[0]?.setUp ?? AS_LAST_TIME;
        return [device, position, angleDeg, leverM];
      });
    const asLastTime = [
      ['EasyForce', 'seated', 90, 0.31],
      ['EasyForce', 'seated', 90, 0.36],
      ['EasyForce', 'seated', 90, 0.33],
    ];
    await type(first);
    await type(fresh);
    const asProposed = (await stored())[3];
    await change({ device: 'Belt rig', angleDeg: 60 });
    await type(second);
    expect(await stored()).toMatchObject([
      ['Belt rig', 'seated', 60, 0.31],
      ['Belt rig', 'seated', 60, 0.36],
      [null, null, null, null],
      ['Belt rig', asProposed?.[1], 60, null],
    ]);
    await change({ device: 'Another rig', leverM: 0.4 });
    expect((await stored())[0]).toEqual(['Another rig', 'seated', 90, 0.4]);
    await change({});
    await type(third);
    expect(await stored()).toEqual([...asLastTime, asProposed]);
  });

  it('leaves a lever that was set on the athlete’s page when something else of the set-up is changed', async () => {
    const services = testServices(await open());
    const { dayId, athletes } = await dayOf(services);
    const [first = ''] = athletes;
    await services.dayValues.write(dayId, [cell(first, 'left', 1, 402)], []);
    const [session] = await services.assessments.list(first);
    const [measurement] = session?.measurements ?? [];
    const own = { ...AS_LAST_TIME, ...measurement?.setUp, leverM: 0.29 };
    await services.measurements.updateMeasurement(measurement?.id ?? '', 'N', own);
    for (const device of ['Belt rig', null]) {
      await services.dayValues.setUp(dayId, {
        testId: QUADRICEPS,
        unit: 'N',
        setUp: { ...AS_LAST_TIME, device },
      });
    }
    const after = await services.testingDays.get(dayId);
    expect(after.athletes[0]?.records[0]?.setUp).toEqual(own);
  });

  it('shows and writes the session that was typed elsewhere on its date', async () => {
    const services = testServices(await open());
    const { dayId, athletes } = await dayOf(services);
    const [first = ''] = athletes;
    await record(services, first, { date: DATE, left: [400], right: [500] });
    expect((await services.testingDays.get(dayId)).athletes[0]?.records[0]?.trials).toHaveLength(2);
    await services.dayValues.write(dayId, [cell(first, 'left', 2, 405)], []);
    expect(await services.assessments.list(first)).toMatchObject([{ measurements: [{ trials: { length: 3 } }] }]);
  });

  it('takes an athlete who comes later at the end of the list, once', async () => {
    const services = testServices(await open());
    const { dayId } = await dayOf(services);
    const late = await services.athletes.create({ ...athleteInput(), name: 'Aaa Late' });
    for (const _ of [1, 2]) await services.testingDays.addAthlete(dayId, late.id);
    await services.dayValues.write(dayId, [cell(late.id, 'left', 1, 400)], []);
    const { athletes } = await services.testingDays.get(dayId);
    expect(athletes.map(({ name, records }) => [name, records.length])).toEqual([
      ['Runner 01', 0],
      ['Runner 02', 0],
      ['Aaa Late', 1],
    ]);
    await expect(services.testingDays.addAthlete(dayId, 'nobody')).rejects.toThrow(NotFoundError);
    await services.testingDays.setFinished(dayId, true);
    const later = await services.athletes.create({ ...athleteInput(), name: 'Later' });
    await expect(services.testingDays.addAthlete(dayId, later.id)).rejects.toThrow(/closed/);
  });

  it('takes the tester over when it is begun again and has none', async () => {
    const services = testServices(await open());
    const { start } = await dayOf(services);
    const squad = await services.squads.create('Another group');
    await services.athletes.create({ ...athleteInput(), squadIds: [squad.id] });
    const again = { ...start, squadId: squad.id, tester: null };
    const { dayId } = await services.testingDays.start(again);
    for (const tester of ['AB', 'CD']) await services.testingDays.start({ ...again, tester });
    expect(await services.testingDays.get(dayId)).toMatchObject({ tester: 'AB' });
  });

  it('is read only once it is closed, until it is opened again', async () => {
    const services = testServices(await open());
    const { dayId, athletes } = await dayOf(services);
    const [first = ''] = athletes;
    await services.testingDays.setFinished(dayId, true);
    const closed = /This day is closed\. Open it again/;
    await expect(services.dayValues.write(dayId, [cell(first, 'left', 1, 400)], [])).rejects.toThrow(closed);
    await expect(services.testingDays.setAbsent(dayId, first, true)).rejects.toThrow(closed);
    await expect(
      services.dayValues.setUp(dayId, { testId: QUADRICEPS, unit: 'N', setUp: AS_LAST_TIME }),
    ).rejects.toThrow(closed);
    await services.testingDays.setFinished(dayId, false);
    await services.dayValues.write(dayId, [cell(first, 'left', 1, 400)], []);
    expect(await services.testingDays.list()).toMatchObject([{ values: 1 }]);
  });

  it('refuses strangers, other tests and empty squads', async () => {
    const services = testServices(await open());
    const { dayId, start } = await dayOf(services);
    const stranger = await services.athletes.create(athleteInput());
    await expect(services.dayValues.write(dayId, [cell(stranger.id, 'left', 1, 400)], [])).rejects.toThrow(
      NotFoundError,
    );
    const empty = await services.squads.create('Nobody yet');
    await expect(services.testingDays.start({ ...start, squadId: empty.id })).rejects.toThrow(
      /Nobody is in this squad/,
    );
  });
});

/** The values of a day as a window that opens it now has them. */
async function storeOf({ testingDays, dayValues }: Services, dayId: string): Promise<DayStore> {
  const day = await testingDays.get(dayId);
  return new DayStore(
    day,
    columnsOf(day, DELIVERED),
    ({ cells, masses }) => dayValues.write(dayId, cells, masses),
    ({ athleteId, absent }) => testingDays.setAbsent(dayId, athleteId, absent),
  );
}

eachEngine('the grid of a testing day', (open) => {
  async function grid() {
    const services = testServices(await open());
    const { dayId, athletes } = await dayOf(services);
    const store = await storeOf(services, dayId);
    const [athleteId = ''] = athletes;
    const stored = async () => {
      const { records } = (await services.testingDays.get(dayId)).athletes[0] ?? { records: [] };
      return (records[0]?.trials ?? []).map(({ side, ordinal, value }) => `${side} ${ordinal} ${value}`);
    };
    const isAbsent = async () => (await services.testingDays.get(dayId)).athletes[0]?.absent;
    const type = (column: number, value: number | null) =>
      store.change('typed', [{ athleteId, column, content: value === null ? null : { value, struckReason: null } }]);
    return { store, services, dayId, athleteId, stored, isAbsent, type };
  }

  it('takes back and does again, in the order of what was done, also when nothing is waited for', async () => {
    const { store, stored, type } = await grid();
    void type(1, 400);
    void type(1, 410);
    void type(4, 500);
    void store.undo();
    void store.undo();
    await store.redo();
    expect(await stored()).toEqual(['left 1 410']);
    await store.undo();
    await store.undo();
    expect(await store.undo()).toBe(false);
    expect(await stored()).toEqual([]);
    expect(store.status()).toMatchObject({ values: 0, undo: null, redo: 'typed' });
  });

  it('tells where a deed was as soon as that is on screen, before it is stored', async () => {
    const { store, athleteId, type } = await grid();
    await type(4, 500);
    const seen: unknown[] = [];
    const undone = store.undo(({ column }) => seen.push([column, store.row(athleteId).states[column]?.kind]));
    await Promise.resolve();
    expect(seen).toEqual([[4, 'saving']]);
    await undone;
    await store.redo((at) => seen.push([at.column, store.content(at)?.value]));
    expect(seen).toEqual([
      [4, 'saving'],
      [4, 500],
    ]);
  });

  it('takes back in who was marked absent, in the order of what was done', async () => {
    const { store, athleteId, stored, isAbsent, type } = await grid();
    void type(1, 400);
    void store.setAbsent({ athleteId, column: 2, absent: true });
    const seen: unknown[] = [];
    await store.undo(({ column }) => seen.push([column, store.present[0]]));
    expect(seen).toEqual([[2, true]]);
    expect([await isAbsent(), await stored()]).toEqual([false, ['left 1 400']]);
    await store.undo();
    expect([await isAbsent(), await stored()]).toEqual([false, []]);
    await store.redo();
    await store.redo();
    expect([await isAbsent(), await stored()]).toEqual([true, ['left 1 400']]);
    expect(store.status().notice).toBe('Runner 01 is marked absent. Ctrl Z takes it back.');
    await store.setAbsent({ athleteId, column: 2, absent: false });
    expect([await isAbsent(), store.status().notice]).toEqual([false, null]);
  });

  it('overwrites nothing that another window has written meanwhile, and shows that', async () => {
    const { store, services, dayId, athleteId, stored, type } = await grid();
    await type(1, 350);
    const other = await storeOf(services, dayId);
    const typeThere = (column: number, value: number) =>
      other.change('typed', [{ athleteId, column, content: { value, struckReason: null } }]);
    void typeThere(4, 400);
    await typeThere(5, 404);
    await store.change('swapped sides', swapChanges(store, athleteId, QUADRICEPS));
    expect(await stored()).toEqual(['left 1 350', 'right 1 400', 'right 2 404']);
    expect(store.row(athleteId).states[4]).toEqual({
      kind: 'refused',
      text: '400',
      sentence:
        'Another window has changed this cell; what it wrote stands here now. None of your 2 changes is stored.',
    });
    expect([1, 4, 5].map((column) => store.content({ athleteId, column })?.value)).toEqual([350, 400, 404]);
    await typeThere(1, 360);
    expect(await store.undo()).toBe(true);
    expect(await stored()).toEqual(['left 1 360', 'right 1 400', 'right 2 404']);
    expect(store.status().undo).toBeNull();
    await type(1, 370);
    await typeThere(1, 380);
    expect(await stored()).toEqual(['left 1 370', 'right 1 400', 'right 2 404']);
    expect(other.row(athleteId).states[1]).toMatchObject({
      text: '370',
      sentence: expect.stringContaining('Your 380 is not stored'),
    });
  });

  it('bears the saved mark where a value stands, and none where one was emptied', async () => {
    const { store, athleteId, type } = await grid();
    await type(1, 400);
    expect(store.row(athleteId).states).toEqual({ 1: { kind: 'saved' } });
    await type(1, null);
    expect(store.row(athleteId).states).toEqual({});
  });

  it('takes and takes back nothing once the day is closed', async () => {
    const { services, store, stored, type } = await grid();
    await type(1, 400);
    const day = { ...(await services.testingDays.get(store.dayId)), finishedAt: '2026-11-20T20:00:00.000Z' };
    store.renew(day, columnsOf(day, DELIVERED));
    expect([await type(1, 410), await store.undo()]).toEqual([false, false]);
    expect(await stored()).toEqual(['left 1 400']);
    expect(store.status()).toMatchObject({ open: 0, undo: 'typed' });
  });

  it('swaps the sides of a test as one deed', async () => {
    const { store, athleteId, stored, type } = await grid();
    await type(1, 400);
    await type(2, 405);
    await type(4, 500);
    await store.change('swapped sides', swapChanges(store, athleteId, QUADRICEPS));
    expect(await stored()).toEqual(['left 1 500', 'right 1 400', 'right 2 405']);
    await store.undo();
    expect(await stored()).toEqual(['left 1 400', 'left 2 405', 'right 1 500']);
  });

  it('shows the old value again when the new one is refused, with what was typed and why', async () => {
    const { store, athleteId, stored, type } = await grid();
    await type(1, 400);
    expect(await type(1, 40_000)).toBe(false);
    expect(await stored()).toEqual(['left 1 400']);
    expect(store.content({ athleteId, column: 1 })).toMatchObject({ value: 400 });
    expect(store.row(athleteId).states[1]).toMatchObject({ kind: 'refused', text: '40000' });
    expect(store.status()).toMatchObject({ open: 1, undo: 'typed' });
    expect(openCells(store)).toMatchObject([{ place: { row: 0, column: 1 }, kind: 'refused' }]);
  });
});
