import { describe, expect, it } from 'vitest';
import { FUKUCHI_ANSWERS, fukuchiTable } from './fukuchi-file.ts';
import { countsOf, planTable } from './plan-table.ts';
import { stored } from './planning.ts';

describe('the published file', () => {
  const { table, mapping, format } = fukuchiTable();
  const how = { mapping, answers: FUKUCHI_ANSWERS, format };
  const rows = planTable(table, how);

  it('gives 28 runners with six values each, and refuses nothing', () => {
    expect(countsOf(rows)).toEqual({
      new: 28,
      match: 0,
      unchanged: 0,
      refused: 0,
      sessions: 28,
      values: 168,
    });
    expect(rows.flatMap((row) => row.refused)).toEqual([]);
  });

  it('reads the first runner as it stands in the file', () => {
    expect(rows[0]).toMatchObject({
      line: 2,
      name: 'Runner 01',
      externalId: 'fukuchi-01',
      testDate: '2017-05-09',
      massKg: 62,
      facts: {
        birthDate: '1995',
        sex: 'male',
        massKg: 62,
        heightCm: 181,
        dominantLeg: 'right',
        mainEvent: '5 km',
        weeklyVolume: { from: 26, to: 35 },
        notes:
          'Reported in the file: right knee, bony edema in the femoral condyles (diagnosed), 15 Mar 2015.\nLevel: Competitive. Experience: 4. Sessions a week: 3.',
      },
    });
    expect(rows[0]?.tests).toMatchObject([
      {
        testId: 'hip-abduction-isometric',
        unit: 'kgf',
        basis: 'mean',
        statedTrials: null,
        values: [
          { side: 'right', value: 16.8 },
          { side: 'left', value: 21.575 },
        ],
      },
      {
        values: [
          { side: 'right', value: 16.575 },
          { side: 'left', value: 21.675 },
        ],
      },
      {
        values: [
          { side: 'right', value: 9.66666666666667 },
          { side: 'left', value: 7.25 },
        ],
      },
    ]);
  });

  it('reads the only woman, the range without an end and the oddest event', () => {
    expect(rows[18]).toMatchObject({
      name: 'Runner 19',
      facts: { sex: 'female', dominantLeg: 'left', birthDate: '1978' },
    });
    expect(rows[2]?.facts.weeklyVolume).toEqual({ from: 45, to: null });
    expect(rows[12]?.facts.mainEvent).toBe('50-70km');
    expect(rows[3]?.facts.notes).toBe('Level: Elite. Experience: 216. Sessions a week: 4.');
  });

  it('is unchanged when it comes again', () => {
    expect(countsOf(planTable(table, how, rows.map(stored)))).toMatchObject({
      new: 0,
      match: 0,
      unchanged: 28,
      values: 0,
    });
  });

  it('refuses other values for a day that is stored, as when the unit is answered otherwise', () => {
    const newtons = { ...how, answers: { ...FUKUCHI_ANSWERS, units: { force: 'N' } } };
    const [first] = planTable(table, newtons, rows.map(stored));
    expect(first).toMatchObject({ status: 'unchanged', tests: [] });
    expect(first?.refused[0]?.reason).toBe(
      'Hip abductors of 9 May 2017 is stored with other values, and those stay: left 21.575; right 16.8 kgf.',
    );
  });
});
