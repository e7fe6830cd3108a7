import { describe, expect, it } from 'vitest';
import { DELIVERED } from '#shared/catalog/catalogue.ts';
import { NO_ANSWERS } from '#shared/exchange/answers.ts';
import { guessMapping } from '#shared/exchange/guess-mapping.ts';
import { unanswered } from '#shared/exchange/questions.ts';
import { bytes } from './bytes.ts';
import { FUKUCHI_ANSWERS, fukuchiTable, ONSET_COLUMN } from './fukuchi-file.ts';
import { questionsOf, readTable } from './reading.ts';

const NOTHING_KNOWN = { answers: NO_ANSWERS, catalogue: DELIVERED };

function questionsFor(text: string) {
  const table = readTable(bytes(text), 'team.csv');
  const mapping = guessMapping(table.columns, DELIVERED);
  return questionsOf({ table, mapping, format: null, ...NOTHING_KNOWN });
}

describe('questions about the published file', () => {
  const { table, mapping, format } = fukuchiTable();
  const questions = questionsOf({ table, mapping, format, ...NOTHING_KNOWN });

  it('asks for unit, order of dates, day of the tests and what a value is', () => {
    expect(questions.map(({ kind }) => kind)).toEqual(['unit', 'date-order', 'test-date', 'basis']);
  });

  it('proposes kgf with the reason, and does not assume it', () => {
    expect(questions[0]).toMatchObject({
      id: 'force',
      columns: ['RHIPABD', 'LHIPABD', 'RHIPEXT', 'LHIPEXT', 'RHIPER', 'LHIPER'],
      options: ['N', 'kgf', 'lbf', 'Nm', 'ftlb', 'N/kg', 'Nm/kg', '%BW'],
      proposed: 'kgf',
      why: expect.stringContaining('states no unit'),
    });
    expect(unanswered(questions, NO_ANSWERS)).toEqual(questions);
  });

  it('counts the dates that can be read one way, and shows those that cannot', () => {
    expect(questions[1]).toEqual({
      kind: 'date-order',
      column: ONSET_COLUMN,
      columnName: 'InjuryOnDate',
      canKeepText: true,
      onlyDayFirst: 2,
      onlyMonthFirst: 1,
      open: 5,
      examples: ['06/01/2009', '07/12/2015', '08/09/2014', '01/06/2016', '01/07/2014'],
    });
  });

  it('is done when each has an answer', () => {
    expect(unanswered(questions, FUKUCHI_ANSWERS)).toEqual([]);
    expect(unanswered(questions, { ...FUKUCHI_ANSWERS, units: { force: 'cm' } })).toEqual([questions[0]]);
    expect(unanswered(questions, { ...FUKUCHI_ANSWERS, testDate: null })).toEqual([questions[2]]);
  });
});

describe('questions about other files', () => {
  it('asks nothing where the file says all', () => {
    expect(questionsFor('name,mass (kg)\nA,60')).toEqual([]);
    expect(questionsFor('name,date,L quad (N)\nA,2026-01-20,400').map(({ kind }) => kind)).toEqual(['basis']);
  });

  it('asks for units of mass and height, and never for those with one unit only', () => {
    const asked = questionsFor('name,weight,height,date,L heel raises\nA,150,70,2026-01-20,24');
    expect(asked.map((question) => (question.kind === 'unit' ? question.id : question.kind))).toEqual([
      'mass',
      'height',
      'basis',
    ]);
  });

  it('does not let a birth date stay text', () => {
    const [question] = questionsFor('name,dob,squad\nA,06/01/1990,x');
    expect(question).toMatchObject({ kind: 'date-order', canKeepText: false, open: 1 });
    const answers = { ...NO_ANSWERS, dateOrders: { 1: 'keep-text' as const } };
    expect(unanswered(question ? [question] : [], answers)).toHaveLength(1);
  });

  it('asks for the day of the ages where only ages are there', () => {
    expect(questionsFor('name,age\nA,31').map(({ kind }) => kind)).toEqual(['test-date']);
  });
});

describe('a force whose column says kg', () => {
  const unit = (header: string) =>
    questionsFor(`${header}\nA,2026-01-20,40,41`).find((question) => question.kind === 'unit');

  it('is asked for its unit, with kgf proposed', () => {
    expect(unit('name,date,Quad L (kg),Quad R (kg)')).toMatchObject({
      columns: ['Quad L (kg)', 'Quad R (kg)'],
      proposed: 'kgf',
      why: 'The file says kg. Of a force that is kgf, the weight of 1 kg.',
    });
    expect(unit('name,date,Quad L (lbs),Quad R (lbs)')).toMatchObject({ proposed: 'lbf' });
  });

  it('is proposed nothing where another force of the file says something else, or nothing', () => {
    expect(unit('name,date,Quad L (kg),Quad R (lb)')).toMatchObject({ proposed: null, why: null });
    expect(unit('name,date,Quad L (kg),Nordic L')).toMatchObject({ proposed: null, why: null });
  });
});
