import { expect, it } from 'vitest';
import { ConflictError, InvalidError, NotFoundError } from '#main/errors.ts';
import { athleteInput } from '#tests/support/athlete-input.ts';
import { eachEngine } from '#tests/support/each-engine.ts';
import { testServices } from '#tests/support/test-services.ts';

const MISSING = '01900000-0000-7000-8000-000000000000';

eachEngine('athletes', (open) => {
  it('keep every field from creation to reading', async () => {
    const { athletes, squads } = testServices(await open());
    const squad = await squads.create('Marathon');
    const input = athleteInput({
      externalId: 'x-1',
      squadIds: [squad.id],
      birthDate: '1992',
      sex: 'female',
      massKg: 58.25,
      heightCm: 171.5,
      dominantLeg: 'left',
      involvedSide: 'right',
      limbLengthCm: { left: 88.5, right: 89 },
      mainEvent: 'Marathon',
      weeklyVolume: { from: 45, to: null },
      equipment: ['band', 'dumbbell'],
      notes: 'Trains before work.',
      races: [{ name: 'City marathon', date: '2027-04-11', distanceKm: 42.195, targetSeconds: 12_600 }],
    });
    const created = await athletes.create(input);
    expect(created).toMatchObject(input);
    expect(await athletes.get(created.id)).toEqual(created);
  });

  it('refuse a change that was made on an older version, and keep the newer one', async () => {
    const { athletes } = testServices(await open());
    const first = await athletes.create(athleteInput());
    await athletes.update(first.id, first.version, athleteInput({ name: 'Runner 08' }));
    await expect(athletes.update(first.id, first.version, athleteInput({ name: 'Runner 09' }))).rejects.toThrow(
      ConflictError,
    );
    expect((await athletes.get(first.id)).name).toBe('Runner 08');
  });

  it('are archived and restored with everything they have', async () => {
    const { athletes, roster } = testServices(await open());
    const { id } = await athletes.create(athleteInput({ notes: 'kept' }));
    await athletes.archive(id);
    expect((await roster.list()).map((row) => row.archived)).toEqual([true]);
    await athletes.restore(id);
    expect((await athletes.get(id)).archivedAt).toBeNull();
    expect((await athletes.get(id)).notes).toBe('kept');
  });

  it('that are not there are said to be not there', async () => {
    const { athletes } = testServices(await open());
    await expect(athletes.get(MISSING)).rejects.toThrow(NotFoundError);
    await expect(athletes.archive(MISSING)).rejects.toThrow(NotFoundError);
    await expect(athletes.update(MISSING, 1, athleteInput())).rejects.toThrow(NotFoundError);
  });

  it('cannot join a squad that is gone', async () => {
    const { athletes, roster } = testServices(await open());
    await expect(athletes.create(athleteInput({ squadIds: [MISSING] }))).rejects.toThrow(InvalidError);
    expect(await roster.list()).toEqual([]);
  });
});

eachEngine('squads', (open) => {
  it('count their athletes without the archived ones, and leave them when removed', async () => {
    const { athletes, squads } = testServices(await open());
    const squad = await squads.create('Trail');
    const staying = await athletes.create(athleteInput({ squadIds: [squad.id] }));
    const leaving = await athletes.create(athleteInput({ name: 'Runner 08', squadIds: [squad.id] }));
    await athletes.archive(leaving.id);
    expect(await squads.list()).toEqual([{ id: squad.id, name: 'Trail', athletes: 1 }]);
    await squads.remove(squad.id);
    expect(await squads.list()).toEqual([]);
    expect((await athletes.get(staying.id)).squadIds).toEqual([]);
  });

  it('have different names, whatever the case', async () => {
    const { squads } = testServices(await open());
    await squads.create('Half marathon');
    await expect(squads.create('HALF  marathon')).rejects.toThrow(InvalidError);
  });
});
