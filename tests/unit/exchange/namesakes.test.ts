import { describe, expect, it } from 'vitest';
import { ANSWERS, knownAthlete, plan } from './planning.ts';

const HEADER = 'ID,Name,DOB,Date,Quad L (N)\n';
const TRIALS = { ...ANSWERS, basis: { kind: 'trials' as const, trials: null } };

/** Rows of "Anna Example", each with an id and a birth date: which are about the same athlete, and why some are refused. */
function together(people: string[], stored = [] as Parameters<typeof plan>[1]) {
  const lines = people.map((person, index) => {
    const [id, born] = person.split(' ').map((part) => part.replace('-', ''));
    const dashed = (born ?? '').replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
    return `${id},Anna Example,${dashed},2026-10-${10 + index},${400 + index}`;
  });
  const rows = plan(HEADER + lines.join('\n'), stored, TRIALS);
  return {
    people: rows.map(({ person }) => person),
    reasons: rows.flatMap(({ refused }) => refused.map(({ reason }) => reason)),
  };
}

const NOT_TOLD = 'are two athletes called Anna Example, and this row does not tell which. Add the id or birth date.';

describe('a row that two athletes of the file could be meant by', () => {
  it.each([
    ['without a birth date', ['- 19980417', '- 20010902', '- -'], `Lines 2 and 3 ${NOT_TOLD}`, 2],
    ['above them', ['- -', '- 20010902', '- 19980417'], `Lines 3 and 4 ${NOT_TOLD}`, 0],
    ['without an id', ['7 -', '- -', '8 -'], `Lines 2 and 4 ${NOT_TOLD}`, 1],
    ['with a year between', ['- 1997', '- 1999', '- 1998'], `Lines 2 and 3 ${NOT_TOLD}`, 2],
    ['with a birth date, where both have ids', ['7 -', '8 -', '- 19980417'], `Lines 2 and 3 ${NOT_TOLD}`, 2],
  ])('is refused %s', (_, people, reason, refused) => {
    const found = together(people);
    expect(found.reasons).toEqual([reason]);
    expect(found.people[refused]).toBeNull();
    expect(new Set(found.people).size).toBe(3);
  });

  it.each([
    ['by the same birth date', ['8 -', '7 19980417', '- 19980417'], [0, 1, 1]],
    ['by the same id', ['7 19980417', '- 20010902', '7 -'], [0, 1, 0]],
    ['by an id whose birth date stands elsewhere', ['7 -', '- 20010902', '7 19980417'], [0, 1, 0]],
    ['by an age that is one off', ['- 1998', '- 1997', '- -'], [0, 0, 0]],
    ['by there being one', ['- -', '7 19980417', '- 1998'], [0, 0, 0]],
  ])('is told %s', (_, people, expected) => {
    const found = together(people);
    expect(found.reasons).toEqual([]);
    expect(found.people.map((person) => (found.people.indexOf(person) === 0 ? 0 : 1))).toEqual(expected);
  });

  it('has its name from a later row with the same id', () => {
    const rows = plan(`${HEADER}7,,,2026-10-10,400\n7,Anna Example,,2026-10-11,401`, [], TRIALS);
    expect(rows.map(({ person, name }) => [person, name])).toEqual([
      [0, 'Anna Example'],
      [0, 'Anna Example'],
    ]);
  });

  it('is refused where nothing tells which of the two is stored', () => {
    const problem =
      'Lines 2 and 3 are two athletes called Anna Example, and nothing tells which of them is the stored one. Give that one an id or a birth date.';
    expect(together(['7 -', '8 -'], [knownAthlete({ name: 'Anna Example' })]).reasons).toEqual([problem, problem]);
    const dated = knownAthlete({ name: 'Anna Example', facts: { birthDate: '1998-04-17' } });
    expect(together(['- 19980417', '- 20010902'], [dated]).reasons).toEqual([]);
  });

  it('is looked for without comparing each with each, where a column gives one name to all', () => {
    const lines = Array.from({ length: 40_000 }, (_, index) => `${index},Team,`);
    const rows = plan(`ID,Name,DOB\n${lines.join('\n')}\n,Team,`, [], TRIALS);
    expect(rows.filter(({ status }) => status === 'new')).toHaveLength(40_000);
    expect(rows.at(-1)?.refused[0]?.reason).toContain('Lines 2 and 3 are two athletes called Team');
  }, 20_000);
});
