import { describe, expect, it } from 'vitest';
import { DELIVERED } from '#shared/catalog/catalogue.ts';
import { NO_ANSWERS } from '#shared/exchange/answers.ts';
import { guessMapping } from '#shared/exchange/guess-mapping.ts';
import { splitUnit } from '#shared/exchange/unit-words.ts';
import { bytes } from './bytes.ts';
import { refusedOf } from './fixture.ts';
import { ANSWERS, plan } from './planning.ts';
import { questionsOf, readTable } from './reading.ts';

function asked(text: string) {
  const table = readTable(bytes(text), 'team.csv');
  const mapping = guessMapping(table.columns, DELIVERED);
  const questions = questionsOf({ table, mapping, answers: NO_ANSWERS, format: null, catalogue: DELIVERED });
  return questions.map((question) => (question.kind === 'unit' ? question.id : question.kind));
}

describe('a unit in the cell', () => {
  it.each([
    ['55 kg', '55', 'kg'],
    ['150lbs', '150', 'lb'],
    ['150 lbs.', '150', 'lb'],
    ['1.78 m', '1.78', 'm'],
    ['1,78m', '1,78', 'm'],
    ['70"', '70', 'in'],
    [`5'6"`, '66', 'in'],
    ['5’11”', '71', 'in'],
    ['5′6.5″', '66.5', 'in'],
    [`5'06''`, '66', 'in'],
    [`5'6`, '66', 'in'],
    ['5 ft 6 in', '66', 'in'],
    ['5 ft. 6,5 in.', '66,5', 'in'],
    ['6 ft', '72', 'in'],
    ['5 ft 12 in', '5 ft 12 in', null],
    ['1’301', '1’301', null],
    ['245', '245', null],
    ['24 5 N', '24 5 N', null],
  ])('%s', (text, number, unit) => expect(splitUnit(text)).toEqual({ number, unit }));

  it('is taken for mass and height before the answer, cell by cell', () => {
    const rows = plan(
      ['name,mass,height', 'A,55 kg,178 cm', 'B,150 lb,1.78 m', `C,150 lbs,5'6"`, 'D,60,5 ft 6 in', 'E,NA,-'].join(
        '\n',
      ),
      [],
      { ...ANSWERS, units: { mass: 'kg', height: 'cm' } },
    );
    expect(rows.flatMap(({ refused }) => refused)).toEqual([]);
    expect(rows.map(({ facts }) => [facts.massKg ?? null, facts.heightCm ?? null])).toEqual([
      [55, 178],
      [68.04, 178],
      [68.04, 167.64],
      [60, 167.64],
      [null, null],
    ]);
  });

  it('is the mass of the day beside a test', () => {
    const [row] = plan('name,date,test,weight,Value (N),side\nA,2026-10-17,Nordic hamstring,121 lb,300,L');
    expect(row?.massKg).toBe(54.88);
  });

  it('is refused where the column states another, or where nobody is measured in it', () => {
    const rows = plan(`name,mass (kg),height\nA,150 lb,60 kg\nB,60 kg,9'9"\nC,60 stone,170 cm`);
    expect(refusedOf(rows)).toEqual([
      '2: Its unit is stated twice, as lb and kg.',
      '2: Height is not measured in kg.',
      '3: “9\'9"” is not possible: height in cm lies between 80 and 250.',
      '4: “60 stone” is not a number.',
    ]);
  });

  it('needs no question where every cell has one', () => {
    expect(asked('name,mass,height\nA,55 kg,178 cm\nB,150 lb,\nC,NA,1.78 m')).toEqual([]);
    expect(asked('name,mass,height\nA,55 kg,178 cm\nB,150,1.78 m')).toEqual(['mass']);
  });

  it('is not told by a column of units, which is that of the values', () => {
    const header = 'name,date,test,side,value,unit,weight';
    expect(asked(`${header}\nA,2026-10-17,nordic-hamstring,L,300,N,60`)).toContain('mass');
  });
});

describe('words behind a number', () => {
  it('of years in an age, of kilometres in a week', () => {
    const rows = plan(
      'name,date,age,km a week\nA,2026-10-17,34 y,40 km\nB,2026-10-17,34 years,40 km/week\nC,2026-10-17,34,40',
    );
    expect(refusedOf(rows)).toEqual([]);
    expect(rows.map(({ facts }) => facts.birthDate)).toEqual(['1992', '1992', '1992']);
    expect(rows.map(({ facts }) => facts.weeklyVolume)).toEqual(Array(3).fill({ from: 40, to: 40 }));
  });
});
