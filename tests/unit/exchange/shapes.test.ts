import { describe, expect, it } from 'vitest';
import { catalogueOf, DELIVERED } from '#shared/catalog/catalogue.ts';
import type { Answers } from '#shared/exchange/answers.ts';
import { guessMapping } from '#shared/exchange/guess-mapping.ts';
import type { PlannedRow } from '#shared/exchange/plan.ts';
import { sessionsOf } from '#shared/exchange/plan-sessions.ts';
import { bytes } from './bytes.ts';
import { ANSWERS, plan as planFile, stored } from './planning.ts';
import { questionsOf, readTable } from './reading.ts';

const TRIALS: Answers = { ...ANSWERS, basis: { kind: 'trials', trials: null } };
const NAMED: Answers = { ...TRIALS, tests: { nordic: 'nordic-hamstring', quad: 'knee-extension-isometric-hhd' } };
const plan = (text: string, answers = NAMED) => planFile(text, [], answers);

/** "2026-01-20 nordic-hamstring N L 300 310 R 320" */
function told(rows: PlannedRow[]): string[] {
  return sessionsOf(rows, DELIVERED.find).flatMap(({ date, tests }) =>
    tests.map(({ testId, unit, values }) => {
      const of = (side: string) => values.filter((value) => value.side === side).map(({ value }) => value);
      return [date, testId, unit, 'L', ...of('left'), 'R', ...of('right')].join(' ');
    }),
  );
}

const NORDIC = '2026-01-20 nordic-hamstring N L 300 310 R 320 330';
const QUAD = '2026-01-20 knee-extension-isometric-hhd N L 400 R 420';

describe('the four shapes of a file', () => {
  it('a row a trial', () => {
    const rows = plan(
      [
        'name,date,test,side,trial,value (N)',
        'Ann,2026-01-20,nordic,L,2,310',
        'Ann,2026-01-20,Nordic,left,1,300',
        'Ann,2026-01-20,nordic,R,1,320',
        'Ann,2026-01-20,nordic,RIGHT,2,330',
        'Ann,2026-01-20,quad,L,1,400',
        'Ann,2026-01-20,quad,R,1,420',
      ].join('\n'),
    );
    expect(told(rows)).toEqual([NORDIC, QUAD]);
    expect(rows.map(({ status }) => status)).toEqual(Array(6).fill('new'));
    expect(rows.flatMap(({ refused }) => refused)).toEqual([]);
  });

  it('a row a side, with a column for each test', () => {
    const text = 'name;date;leg;Nordic (N);Quad (N)\nAnn;2026-01-20;R;320;420\nAnn;2026-01-20;L;300;400\n';
    expect(told(plan(text))).toEqual([
      '2026-01-20 nordic-hamstring N L 300 R 320',
      '2026-01-20 knee-extension-isometric-hhd N L 400 R 420',
    ]);
  });

  it('a row a test, with left and right', () => {
    const text =
      'name,date,test,Left,Right,unit\nAnn,2026-01-20,nordic,300,320,N\nAnn,2026-01-20,nordic,310,330,N\nAnn,2026-01-20,quad,400,420,N';
    expect(told(plan(text))).toEqual([NORDIC, QUAD]);
  });

  it('a row an athlete, with many tests, and a second row for another trial', () => {
    const text =
      'name,date,L nordic (N),R nordic (N),L quad (N),R quad (N)\nAnn,2026-01-20,300,320,400,420\nAnn,2026-01-20,310,330,,';
    expect(told(plan(text))).toEqual([NORDIC, QUAD]);
  });

  it('is unchanged the second time, whatever the order of its rows', () => {
    const lines = ['Ann,2026-01-20,nordic,L,300', 'Ann,2026-01-20,nordic,R,320', 'Ann,2026-01-20,nordic,L,310'];
    const header = 'name,date,test,side,value (N)';
    const first = plan([header, ...lines].join('\n'));
    const [session] = sessionsOf(first, DELIVERED.find);
    const [row] = first;
    if (!row || !session) throw new Error('Nothing was planned.');
    const known = stored({ ...row, tests: session.tests });
    const again = planFile([header, ...lines.reverse()].join('\n'), [known], NAMED);
    expect(again.map(({ status, refused }) => [status, refused])).toEqual(Array(3).fill(['unchanged', []]));
  });
});

describe('rows of one athlete that contradict', () => {
  it('refuses another value for a trial, and takes the same one once', () => {
    const header = 'name,date,test,side,trial,value (N)\nAnn,2026-01-20,nordic,L,1,300\n';
    const [, other] = plan(`${header}Ann,2026-01-20,nordic,L,1,305`);
    expect(other?.refused).toEqual([
      { column: 'value (N)', reason: 'Line 2 holds another value for trial 1, which is kept.' },
    ]);
    const [, same] = plan(`${header}Ann,2026-01-20,nordic,L,1,300`);
    expect(same?.remarks).toEqual(['value (N): the same value stands in line 2; it is taken once.']);
    expect(same?.tests).toEqual([]);
  });

  it('refuses a second mean of a day, and keeps the better of two bests', () => {
    const text = 'name,date,L nordic (N),R nordic (N)\nAnn,2026-01-20,300,320\nAnn,2026-01-20,310,315';
    expect(plan(text, { ...NAMED, basis: { kind: 'mean', trials: 3 } })[1]?.refused).toHaveLength(2);
    const best = plan(text, { ...NAMED, basis: { kind: 'best', trials: 3 } });
    expect(told(best)).toEqual(['2026-01-20 nordic-hamstring N L 310 R 320']);
    expect(sessionsOf(best, DELIVERED.find)[0]?.tests[0]?.statedTrials).toBe(6);
  });

  it('asks for numbered trials where a row repeats another in every cell', () => {
    const text = 'name,date,L nordic (N)\nAnn,2026-01-20,300\nAnn,2026-01-20,300';
    expect(plan(text)[1]?.refused[0]?.reason).toContain('the same as line 2');
  });

  it('keeps days apart, each with its body mass', () => {
    const text =
      'name,date,test,side,value (N),mass (kg)\nAnn,2026-01-20,nordic,L,300,60\nAnn,2026-03-20,nordic,L,310,62';
    expect(sessionsOf(plan(text), DELIVERED.find).map(({ date, massKg }) => [date, massKg])).toEqual([
      ['2026-01-20', 60],
      ['2026-03-20', 62],
    ]);
  });
});

describe('what a row says of its values', () => {
  it('keeps device, position and running speed, and values of another set-up apart', () => {
    const text =
      'name,date,test,side,value (N),device,position\nAnn,2026-01-20,quad,L,400,Pull-1,seated\nAnn,2026-01-20,quad,L,380,Pull-1,lying';
    const [session] = sessionsOf(plan(text), DELIVERED.find);
    expect(session?.tests.map(({ setUp, values }) => [setUp, values.length])).toEqual([
      [{ device: 'Pull-1', position: 'seated' }, 1],
      [{ device: 'Pull-1', position: 'lying' }, 1],
    ]);
  });

  it('refuses a value without its side, and one with two units', () => {
    const header = 'name,date,test,side,value,unit\n';
    expect(plan(`${header}Ann,2026-01-20,nordic,-,300,N`)[0]?.refused[0]?.reason).toContain('does not say which one');
    expect(plan(`${header}Ann,2026-01-20,nordic,L,300 N,kgf`)[0]?.refused[0]?.reason).toContain('N and kgf');
    expect(plan(`${header}Ann,2026-01-20,nordic,L,300,furlong`)[0]?.refused[0]?.reason).toContain('furlong');
  });

  it('takes the unit of the cell', () => {
    expect(told(plan('name,date,L quad\nAnn,2026-01-20,40 kgf'))).toEqual([
      '2026-01-20 knee-extension-isometric-hhd kgf L 40 R',
    ]);
  });
});

describe('names of tests', () => {
  const asked = (text: string, catalogue = DELIVERED) => {
    const table = readTable(bytes(text), 'team.csv');
    const mapping = guessMapping(table.columns, catalogue);
    const none = { answers: ANSWERS, format: null, catalogue };
    return questionsOf({ table, mapping, ...none }).find(({ kind }) => kind === 'tests');
  };

  it('are asked once each where they are unclear, with a guess', () => {
    expect(asked('name,test,side,value\nA,Nordic,L,1\nB,nordic ,L,2\nA,Wall sit,L,3')).toEqual({
      kind: 'tests',
      names: [
        { key: 'nordic', name: 'Nordic', proposed: 'nordic-hamstring' },
        { key: 'wall sit', name: 'Wall sit', proposed: null },
      ],
    });
  });

  it.each([
    ['Quadricep', 'knee-extension-isometric-hhd'],
    ['Hamstrngs', 'knee-flexion-isometric-hhd'],
    ['Nordci hamstring', 'nordic-hamstring'],
    ['hip abdcution', 'hip-abduction-isometric'],
    ['Hip adbuction', null],
    ['Wall seat', null],
  ])('are asked with a guess where they are misspelt: %s', (name, proposed) => {
    expect(asked(`name,test,side,value\nA,${name},L,1`)).toMatchObject({ names: [{ name, proposed }] });
  });

  it('are not asked for an id, a full name, or the only name of that kind', () => {
    expect(asked('name,test,side,value\nA,nordic-hamstring,L,1\nA,RSI-modified,,1')).toBeUndefined();
  });

  it('stand for own tests too', () => {
    const [template] = DELIVERED.tests;
    if (!template) throw new Error('The catalogue is empty.');
    const own = { ...template, id: 'own-1', name: 'Wall sit', detail: 'one leg' };
    expect(asked('name,test,side,value\nA,wall sit,L,1', catalogueOf([...DELIVERED.tests, own]))).toBeUndefined();
  });

  it('take the speed of a machine in', () => {
    const question = asked('name,test,speed (°/s),side,value\nA,Knee extension,60,L,1\nA,Knee extension,180,L,1');
    expect(question).toMatchObject({ names: [{ name: 'Knee extension, 60°/s' }, { name: 'Knee extension, 180°/s' }] });
  });

  it('that are left out are told in each row', () => {
    const rows = plan('name,date,test,side,value (N)\nAnn,2026-01-20,wall sit,L,30', { ...NAMED, tests: {} });
    expect(rows[0]?.refused[0]?.reason).toBe('“wall sit” stands for no test of the catalogue and is left out.');
  });
});

describe('values of one test in several units', () => {
  const header = 'name,date,side,trial,Quad\n';

  it('are one measurement in the first of them', () => {
    const rows = plan(`${header}Ann,2026-01-20,L,1,410 N\nAnn,2026-01-20,L,2,42 kgf\nAnn,2026-01-20,R,1,43 kgf`);
    expect(sessionsOf(rows, DELIVERED.find)[0]?.tests).toMatchObject([
      { unit: 'N', values: [{ value: 410 }, { value: 43 * 9.80665 }, { value: 42 * 9.80665 }] },
    ]);
    expect(rows[1]?.remarks).toEqual(['Quad: 42 kgf is read as 411.879 N, the unit of line 2.']);
  });

  it('are refused where they contradict, and taken once where they are the same but for rounding', () => {
    const [, other] = plan(`${header}Ann,2026-01-20,L,1,410 N\nAnn,2026-01-20,L,1,30 kgf`);
    expect(other?.refused).toEqual([
      { column: 'Quad', reason: 'Line 2 holds another value for trial 1, which is kept.' },
    ]);
    expect(other?.remarks).toEqual([]);
    const [, same] = plan(`${header}Ann,2026-01-20,L,1,410 N\nAnn,2026-01-20,L,1,41.8 kgf`);
    expect(same?.tests).toEqual([]);
    expect(same?.remarks).toEqual(['Quad: the same value stands in line 2; it is taken once.']);
  });

  it('stay apart where a body mass stands between them', () => {
    const rows = plan(`${header}Ann,2026-01-20,L,1,410 N\nAnn,2026-01-20,R,1,6.5 N/kg`);
    expect(sessionsOf(rows, DELIVERED.find)[0]?.tests.map(({ unit }) => unit)).toEqual(['N', 'N/kg']);
  });
});

describe('values of a day that is stored', () => {
  const text = 'name,date,L quad (N),R quad (N)\n';
  const kept = (lines: string, more: string) => {
    const [row] = plan(text + lines);
    return planFile(text + more, [stored(row as PlannedRow)], NAMED)[0];
  };

  it('are nothing new where all of them are stored', () => {
    expect(kept('Ann,2026-01-20,410,420', 'Ann,2026-01-20,410,')).toMatchObject({ status: 'unchanged', refused: [] });
  });

  it.each([
    ['others', 'Ann,2026-01-20,411,', 'left 410; right 420 N'],
    ['more', 'Ann,2026-01-20,410,420\nAnn,2026-01-20,411,', 'left 410; right 420 N'],
  ])('are refused where there are %s', (_, more, values) => {
    expect(kept('Ann,2026-01-20,410,420', more)?.refused[0]?.reason).toMatch(
      new RegExp(`of 20 Jan 2026 is stored with other values, and those stay: ${values}\\.$`),
    );
  });
});
