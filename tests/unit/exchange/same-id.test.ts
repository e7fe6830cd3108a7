import { describe, expect, it } from 'vitest';
import { DELIVERED } from '#shared/catalog/catalogue.ts';
import { type Answers, NO_ANSWERS } from '#shared/exchange/answers.ts';
import { guessMapping } from '#shared/exchange/guess-mapping.ts';
import { meantBy } from '#shared/exchange/meant-people.ts';
import type { KnownAthlete, PlannedRow } from '#shared/exchange/plan.ts';
import { unanswered } from '#shared/exchange/questions.ts';
import { bytes } from './bytes.ts';
import { FUKUCHI_ANSWERS, fukuchiTable } from './fukuchi-file.ts';
import { planTable } from './plan-table.ts';
import { ANSWERS, knownAthlete, plan, stored } from './planning.ts';
import { questionsOf, readTable } from './reading.ts';

const ANNA = knownAthlete({ name: 'Anna Example', externalId: '1', facts: { birthDate: '1998-04-17', sex: 'female' } });
const HEADER = 'ID,Name,DOB,Sex,Date,Quad L (N),Quad R (N)\n';
const CARL = `${HEADER}1,Carl Invented,2003-01-02,M,2026-10-24,610,620`;

/** A file with answers to what it asks, against what is stored. */
function answered(text: string, known: KnownAthlete[], people: Answers['people'] = {}) {
  const answers: Answers = { ...NO_ANSWERS, basis: { kind: 'trials', trials: null }, people };
  const table = readTable(bytes(text), 'team.csv');
  const mapping = guessMapping(table.columns, DELIVERED);
  const about = known.map(({ id, name, externalId, facts }) => ({ id, name, externalId, birthDate: facts.birthDate }));
  const asking = { table, mapping, answers, format: null, catalogue: DELIVERED, stored: about };
  const questions = questionsOf(asking);
  const candidates = questions.flatMap((question) =>
    question.kind === 'people'
      ? question.people.flatMap(({ name, candidates: all }) => all.map((one) => `${name}: ${one.name} (${one.why})`))
      : [],
  );
  const how = { mapping, answers, format: null, meant: meantBy(questions, answers) };
  return { rows: planTable(table, how, known), open: unanswered(questions, answers).length, candidates };
}

/** "known Anna Example, id 5, 2 values" */
function outcomes(rows: PlannedRow[]): string[] {
  return rows.map(({ status, name, newExternalId, tests }) => {
    const values = tests.reduce((sum, test) => sum + test.values.length, 0);
    return `${status} ${name}, id ${newExternalId}, ${values} values`;
  });
}

describe('an id that is stored beside the name of somebody else', () => {
  it('is asked about, and refused while nobody answers', () => {
    const { rows, open, candidates } = answered(CARL, [ANNA]);
    expect(candidates).toEqual(['Carl Invented: Anna Example (the same id 1, born 17 Apr 1998)']);
    expect(open).toBe(1);
    expect(rows[0]).toMatchObject({
      status: 'refused',
      tests: [],
      refused: [
        {
          reason:
            'The id 1 is Anna Example’s here, and this row calls it Carl Invented. Correct the id or the name in the file.',
        },
      ],
    });
  });

  it('goes where the coach says, and stays with its owner', () => {
    const anna = answered(CARL, [ANNA], { 'carl invented': 'athlete:k1' }).rows;
    expect(outcomes(anna)).toEqual(['match Anna Example, id null, 2 values']);
    expect(anna[0]?.remarks).not.toContain('The id 1 stays with Anna Example.');
    const { rows, open } = answered(CARL, [ANNA], { 'carl invented': 'new' });
    expect(open).toBe(0);
    expect(outcomes(rows)).toEqual(['new Carl Invented, id null, 2 values']);
    expect(rows[0]?.remarks).toEqual(['The id 1 stays with Anna Example.']);
  });

  it('changes nothing the second time', () => {
    const people = { 'carl invented': 'new' };
    const [first] = answered(CARL, [ANNA], people).rows;
    const carl = { ...stored(first as PlannedRow), externalId: null };
    const { rows, candidates } = answered(CARL, [ANNA, carl], people);
    expect(outcomes(rows)).toEqual(['unchanged Carl Invented, id null, 0 values']);
    expect(candidates).toEqual([]);
    const anna = { ...ANNA, tests: (first as PlannedRow).tests.map((test) => ({ date: '2026-10-24', test })) };
    expect(outcomes(answered(CARL, [anna], { 'carl invented': 'athlete:k1' }).rows)).toEqual([
      'unchanged Anna Example, id null, 0 values',
    ]);
  });

  it('may be a stored athlete of the name with another id, or one of a near name', () => {
    const carl = knownAthlete({ id: 'k2', name: 'Carl Invented', externalId: '9' });
    const karl = knownAthlete({ id: 'k3', name: 'Karl Invented', facts: { birthDate: '2003-01-02' } });
    expect(answered(CARL, [ANNA, carl, karl]).candidates).toEqual([
      'Carl Invented: Anna Example (the same id 1, born 17 Apr 1998)',
      'Carl Invented: Carl Invented (the same name, no birth date, id 9)',
      'Carl Invented: Karl Invented (same birth date, one letter differs)',
    ]);
    const { rows } = answered(CARL, [ANNA, carl, karl], { 'carl invented': 'athlete:k2' });
    expect(rows[0]).toMatchObject({ athleteId: 'k2', newExternalId: null });
    expect(rows[0]?.remarks).toContain('The id 1 stays with Anna Example.');
  });

  it.each([
    ['the same', 'anna EXAMPLE', '2003-01-02'],
    ['in another order', 'Example Anna', '2003-01-02'],
    ['with an initial', 'A. Example', ''],
    ['one letter away', 'Ana Example', ''],
    ['another one, with the same birth date', 'Anna Invented', '1998-04-17'],
    ['missing', '-', ''],
  ])('is believed where the name is %s', (_, name, born) => {
    const { rows, open } = answered(`${HEADER}1,${name},${born},,2026-10-24,610,620`, [ANNA]);
    expect(open).toBe(0);
    expect(rows[0]?.athleteId).toBe('k1');
  });

  it('is refused alone where the rows of the name have several ids', () => {
    const { rows, open } = answered(`${CARL}\n2,Carl Invented,2003-01-02,M,2026-10-31,610,620`, [ANNA]);
    expect(open).toBe(0);
    expect(rows.map(({ status, newExternalId }) => [status, newExternalId])).toEqual([
      ['refused', null],
      ['new', '2'],
    ]);
  });

  it('is not stored twice where another row of the athlete comes without it', () => {
    const without = ',Carl Invented,2003-01-02,M,2026-10-31,610,620';
    const { rows } = answered(`${HEADER}${without}\n${CARL.slice(HEADER.length)}`, [ANNA], { 'carl invented': 'new' });
    expect(outcomes(rows)).toEqual(['new Carl Invented, id null, 2 values', 'new Carl Invented, id null, 2 values']);
    expect(new Set(rows.map(({ person }) => person)).size).toBe(1);
    const near = answered(`${HEADER},Ana Example,,,2026-10-31,610,620\n1,Ana Example,,,2026-10-24,610,620`, [ANNA]);
    expect(outcomes(near.rows)).toEqual(Array(2).fill('match Anna Example, id null, 2 values'));
  });

  it('follows the answer to another spelling of the name in the file', () => {
    const text = `${HEADER},Carl Invented,,M,2026-10-31,610,620\n1,Karl Invented,,M,2026-10-24,610,620`;
    const { rows, open } = answered(text, [ANNA], { 'karl invented': 'name:carl invented' });
    expect(open).toBe(0);
    expect(outcomes(rows)).toEqual(Array(2).fill('new Carl Invented, id null, 2 values'));
    expect(new Set(rows.map(({ person }) => person)).size).toBe(1);
  });

  it('is believed where the name comes of a running number or of an answer, whatever the coach calls the athlete', () => {
    const { table, mapping, format } = fukuchiTable();
    const how = { mapping, answers: FUKUCHI_ANSWERS, format };
    const known = planTable(table, how).map((row) => ({ ...stored(row), name: `Renamed ${'x'.repeat(row.line)}` }));
    const again = planTable(table, how, known);
    expect(new Set(again.map(({ status }) => status))).toEqual(new Set(['unchanged']));
    const [row] = plan('id,sex\n1,F', [ANNA], { ...ANSWERS, names: { 1: 'Somebody Else' } });
    expect(row?.athleteId).toBe('k1');
  });
});
