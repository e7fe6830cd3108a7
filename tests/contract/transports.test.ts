import { expect, it } from 'vitest';
import { athleteInput } from '#tests/support/athlete-input.ts';
import { eachTransport } from '#tests/support/each-transport.ts';
import { errorOf, sentencesOf } from '#tests/support/rpc-errors.ts';

const MISSING = '01900000-0000-7000-8000-000000000000';

eachTransport('a call', (over) => {
  it('a valid call comes back typed and whole', async () => {
    const input = athleteInput({ weeklyVolume: { from: 45, to: null }, notes: 'Ünïcode “quotes”\nsecond line' });
    const created = await over.client.athletes.create(input);
    expect(created).toMatchObject(input);
    expect(await over.client.athletes.get({ athleteId: created.id })).toEqual(created);
  });

  it('an invalid call is answered with a sentence for its field, and stores nothing', async () => {
    const error = await errorOf(over.client.athletes.create(athleteInput({ name: ' ', massKg: 5000 })));
    expect(error.code).toBe('BAD_REQUEST');
    const { issues } = error.data as { issues: { path: string[]; message: string }[] };
    expect(issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['name', 'Give the athlete a name.'],
      ['massKg', 'Body mass in kg has to be between 20 and 250.'],
    ]);
    expect(await over.client.athletes.roster()).toEqual([]);
  });

  it.each([
    ['2199-01-01', 'This birth date lies in the future.'],
    ['1992-02-31', 'Give a birth date as year-month-day, or the year alone.'],
    ['spring', 'Give a birth date as year-month-day, or the year alone.'],
  ])('a birth date of %s is refused: %s', async (birthDate, sentence) => {
    const error = await errorOf(over.client.athletes.create(athleteInput({ birthDate })));
    expect(sentencesOf(error)).toContain(sentence);
  });

  it('an expected error keeps its code, its data and its sentence', async () => {
    const error = await errorOf(over.client.athletes.get({ athleteId: MISSING }));
    expect(error).toMatchObject({ code: 'NOT_FOUND', defined: true, data: { what: 'athlete' } });
    expect(error.message).toContain('no longer there');
  });

  it('an unexpected error is logged whole and reaches the screen as an id only', async () => {
    await over.db.schema.dropTable('squad_member').execute();
    const error = await errorOf(over.client.athletes.roster());
    expect(error.code).toBe('INTERNAL_SERVER_ERROR');
    expect(error.data).toEqual({ id: 'test-id' });
    expect(error.message).not.toContain('squad_member');
    expect(String(over.logged[0])).toContain('squad_member');
  });
});
