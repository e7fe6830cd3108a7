import { describe, expect, it } from 'vitest';
import { ANSWERS, knownAthlete, plan } from './planning.ts';

describe('new and known athletes', () => {
  it('finds an athlete by id whatever the name, and keeps what is stored', () => {
    const known = knownAthlete({ externalId: '7', name: 'Ann', facts: { massKg: 63 }, archived: true });
    const [row] = plan('id,name,mass (kg),sex\n7,Anna,62,F', [known]);
    expect(row).toMatchObject({ status: 'match', athleteId: 'k1', name: 'Ann', facts: { sex: 'female' } });
    expect(row?.facts).not.toHaveProperty('massKg');
    expect(row?.remarks).toEqual([
      'The name stays Ann; the file says Anna.',
      'Body mass stays 63 kg; the file says 62 kg.',
      'This athlete is in the archive and stays there.',
    ]);
  });

  it.each<[string, string | null, string, boolean]>([
    ['the same birth date', '1990-04-01', '1990-04-01', true],
    ['another birth date', '1990-04-01', '1991-04-01', false],
    ['the year of it', '1990-04-01', '1990', true],
    ['a year one off, as ages are', '1989-11-01', '1990', true],
    ['a year two off', '1988-04-01', '1990', false],
    ['none stored', null, '1990', true],
  ])('by name and %s', (_, birthDate, inFile, found) => {
    const [row] = plan(`name,dob\nÁnn,${inFile}`, [knownAthlete({ facts: { birthDate } })]);
    expect(row?.athleteId).toBe(found ? 'k1' : null);
  });

  it('says when nothing but the name spoke for it', () => {
    const [row] = plan('name,sex\nann,F', [knownAthlete()]);
    expect(row?.remarks).toEqual([
      'Found by the name alone; no id or birth date to compare.',
      'The name stays Ann; the file says ann.',
    ]);
  });

  it('does not take another id for the same person', () => {
    expect(plan('id,name\n8,Ann', [knownAthlete({ externalId: '7' })])[0]?.status).toBe('new');
  });

  it('refuses a name that two athletes have', () => {
    const [row] = plan('name,sex\nAnn,F', [knownAthlete(), knownAthlete({ id: 'k2' })]);
    expect(row).toMatchObject({
      status: 'refused',
      refused: [{ column: null, reason: expect.stringContaining('2 athletes called Ann') }],
    });
  });

  it('takes rows about one athlete together, by name, by id or through the store', () => {
    expect(plan('name,sex\nAnn,F\n ann ,F').map(({ status }) => status)).toEqual(['new', 'unchanged']);
    const known = [knownAthlete({ externalId: '7' })];
    const [first, second] = plan('id,name,sex\n7,Anna,F\nNA,Ann,F', known);
    expect([first?.status, second?.status]).toEqual(['match', 'unchanged']);
    expect(first?.person).toBe(second?.person);
    expect(plan('id,name\n7,Ann\n8,Ann').map(({ status }) => status)).toEqual(['new', 'new']);
  });

  it('refuses a later row for contradicting: one id with two names, or another sex', () => {
    expect(plan('id,name\n7,Ann\n7,Bea')[1]).toMatchObject({
      status: 'refused',
      refused: [{ column: null, reason: 'Line 2 calls 7 Ann, and this row calls it Bea.' }],
    });
    expect(plan('name,sex\nAnn,F\nAnn,M')[1]?.refused).toEqual([
      { column: 'Sex', reason: 'It is another one than in line 2, which is kept.' },
    ]);
  });

  it('joins squads of a column and of the answer, once', () => {
    const answers = { ...ANSWERS, squad: 'Spring' };
    const [row] = plan('name,squad\nAnn,spring', [], answers);
    expect(row?.squads).toEqual(['spring']);
    const [again] = plan('name,squad\nAnn,Trail', [knownAthlete({ squads: ['Spring'] })], answers);
    expect(again).toMatchObject({ status: 'match', squads: ['Trail'] });
  });

  it('adds notes below what the coach wrote, once', () => {
    const [row] = plan('name,notes\nAnn,tall', [knownAthlete({ facts: { notes: 'Own words.' } })]);
    expect(row?.facts.notes).toBe('Own words.\nnotes: tall.');
    const [again] = plan('name,notes\nAnn,tall', [knownAthlete({ facts: { notes: 'Own words.\nnotes: tall.' } })]);
    expect(again?.status).toBe('unchanged');
  });
});

describe('cells that cannot be taken', () => {
  it('are refused alone, with the column and the reason', () => {
    const [row] = plan('name,age,mass (kg),sex,L quad,R quad\nAnn,200,6.2,q,abc,400');
    expect(row?.status).toBe('new');
    expect(row?.refused.map(({ column }) => column)).toEqual(['age', 'mass (kg)', 'sex', 'L quad']);
    expect(row?.tests[0]?.values).toMatchObject([{ side: 'right', value: 400 }]);
  });

  it('refuse a value no athlete can reach', () => {
    const [row] = plan('name,L quad,R quad\nAnn,35000,400');
    expect(row?.refused).toEqual([{ column: 'L quad', reason: expect.stringContaining('35000 N is not possible') }]);
  });

  it('leave the whole row out when nobody can be named', () => {
    const rows = plan('name,L quad\n-,400\nBea,410');
    expect(rows.map(({ status }) => status)).toEqual(['refused', 'new']);
    expect(rows[0]?.refused[0]?.reason).toBe('There is no name in this row.');
  });

  it('missing marks are no value and no zero', () => {
    const [row] = plan('name,L quad,R quad\nAnn,NA,400');
    expect(row?.refused).toEqual([]);
    expect(row?.tests[0]?.values).toMatchObject([{ side: 'right', value: 400 }]);
  });

  it('refuse tests and ages of a row without its date', () => {
    const [row] = plan('name,date,age,L quad (N)\nAnn,-,31,400');
    expect(row?.refused.map(({ column }) => column)).toEqual(['age', 'L quad (N)']);
    expect(row?.tests).toEqual([]);
  });

  it('reads decimal commas, and pounds and inches as answered', () => {
    const answers = { ...ANSWERS, units: { force: 'N', mass: 'lb', height: 'in' } };
    const [row] = plan('name;mass;height;L quad\nAnn;150,5;70;412,5', [], answers);
    expect(row?.facts).toMatchObject({ massKg: 68.27, heightCm: 177.8 });
    expect(row?.tests[0]?.values[0]?.value).toBe(412.5);
  });
});
