import { describe, expect, it } from 'vitest';
import { DELIVERED } from '#shared/catalog/catalogue.ts';
import { type Answers, NO_ANSWERS } from '#shared/exchange/answers.ts';
import { guessMapping } from '#shared/exchange/guess-mapping.ts';
import { meantBy } from '#shared/exchange/meant-people.ts';
import type { StoredPerson } from '#shared/exchange/plan.ts';
import { unanswered } from '#shared/exchange/questions.ts';
import { bytes } from './bytes.ts';
import { planTable } from './plan-table.ts';
import { knownAthlete } from './planning.ts';
import { questionsOf, readTable } from './reading.ts';

function athlete(name: string, change: Partial<StoredPerson> = {}): StoredPerson {
  return { id: `id ${name}`, name, birthDate: null, externalId: null, ...change };
}

function read(text: string, stored: StoredPerson[], answers: Answers = NO_ANSWERS) {
  const table = readTable(bytes(text), 'team.csv');
  const mapping = guessMapping(table.columns, DELIVERED);
  const questions = questionsOf({ table, mapping, answers, format: null, catalogue: DELIVERED, stored });
  return { table, mapping, questions };
}

/** "Jon Quick: John Quick (one letter differs)" for each candidate of each name that is asked about. */
function asked(text: string, stored: StoredPerson[]): string[] {
  return read(text, stored).questions.flatMap((question) =>
    question.kind === 'people'
      ? question.people.flatMap(({ name, candidates }) =>
          candidates.map((other) => `${name}: ${other.name} (${other.why})`),
        )
      : [],
  );
}

describe('names that are near to a stored one', () => {
  const john = athlete('John Quick', { birthDate: '1990-04-01', externalId: '7' });

  it('are asked about with what speaks for each, the likeliest first', () => {
    const stored = [athlete('Joan Quick'), john, athlete('John Slow')];
    expect(asked('name,dob\nJhon Quick,1990-04-01', stored)).toEqual([
      'Jhon Quick: John Quick (same birth date, one letter differs)',
    ]);
    expect(asked('name\nJon Quick\nAnn Other', stored)).toEqual([
      'Jon Quick: Joan Quick (one letter differs)',
      'Jon Quick: John Quick (one letter differs)',
    ]);
  });

  it('are proposed for the same birth date and one name in common', () => {
    expect(asked('name,dob\nJack Quick,1990-04-01', [john])).toEqual([
      'Jack Quick: John Quick (same birth date, a name in common)',
    ]);
    expect(asked('name,dob\nJack Quick,1990', [john])).toEqual([]);
  });

  it.each([
    ['another birth date', 'name,dob\nJon Quick,1991-04-01'],
    ['a year two off', 'name,dob\nJon Quick,1992'],
    ['another id', 'id,name\n8,Jon Quick'],
    ['two ids in the file', 'id,name\n9,Jon Quick\n10,Jon Quick'],
    ['the id of somebody stored', 'id,name\n7,Jon Quick'],
    ['their stored name', 'name\njohn QUICK'],
  ])('are not asked about for %s', (_, text) => expect(asked(text, [john])).toEqual([]));

  it('are looked for under the day that the column shows its dates in', () => {
    const text = 'name,dob\nJon Quick,04/01/1990\nAnn Other,04/30/1991';
    expect(asked(text, [john])).toEqual(['Jon Quick: John Quick (same birth date, one letter differs)']);
    expect(asked('name,dob\nJon Quick,01/04/1990\nAnn Other,30/04/1991', [john])).toHaveLength(1);
    expect(asked('name,dob\nJon Quick,04/01/1990\nAnn Other,30/04/1991', [john])).toEqual([]);
  });

  it('are asked about where several stored athletes have the name', () => {
    const stored = [
      athlete('Ann Quick', { id: 'a', birthDate: '1990' }),
      athlete('ann quick', { id: 'b', externalId: 'x' }),
    ];
    expect(asked('name\nAnn Quick', stored)).toEqual([
      'Ann Quick: Ann Quick (the same name, born 1990)',
      'Ann Quick: ann quick (the same name, no birth date, id x)',
    ]);
    expect(asked('name,dob\nAnn Quick,1985', [athlete('Ann Quick', { birthDate: '1990' })])).toEqual([]);
  });
});

describe('two spellings within a file', () => {
  it('are asked about once, the later against the earlier', () => {
    expect(asked('name\nRunner Seven\nSeven, Runner\nAnn Other', [])).toEqual([
      'Seven, Runner: Runner Seven (the same words in another order)',
    ]);
  });

  it('are not asked about for running numbers', () => {
    expect(asked('name,x\nRunner 07,\nRunner 08,\nRunner 17,', [])).toEqual([]);
  });
});

describe('the answers', () => {
  const TEXT =
    'name;date;L quad (N)\nRunner Seven;2026-01-20;400\nSeven, Runner;2026-01-20;410\nRuner Seven;2026-01-21;420';
  const stored = [knownAthlete({ id: 'k7', name: 'Runner Sevens' })];
  const people = stored.map(({ id, name }) => athlete(name, { id }));
  const trials = { kind: 'trials' as const, trials: null };

  function planned(given: Record<string, string>) {
    const answers: Answers = { ...NO_ANSWERS, basis: trials, people: given };
    const { table, mapping, questions } = read(TEXT, people, answers);
    const rows = planTable(table, { mapping, answers, format: null, meant: meantBy(questions, answers) }, stored);
    return { rows, open: unanswered(questions, answers).map(({ kind }) => kind) };
  }

  it('are waited for, one for each name', () => {
    expect(planned({}).open).toEqual(['people']);
    expect(planned({ 'runner seven': 'new', 'seven, runner': 'new' }).open).toEqual(['people']);
    expect(planned({ 'runner seven': 'athlete:gone', 'seven, runner': 'new', 'runer seven': 'new' }).open).toHaveLength(
      1,
    );
  });

  it('bring rows to the stored athlete, and other spellings with them', () => {
    const { rows, open } = planned({
      'runner seven': 'athlete:k7',
      'seven, runner': 'name:runner seven',
      'runer seven': 'name:seven, runner',
    });
    expect(open).toEqual([]);
    expect(rows.map(({ athleteId, status }) => [athleteId, status])).toEqual(Array(3).fill(['k7', 'match']));
    expect(rows.map(({ remarks }) => remarks.filter((remark) => remark.includes('you said')))).toEqual([
      [],
      ['The file writes Seven, Runner here; you said it is Runner Seven.'],
      ['The file writes Runer Seven here; you said it is Runner Seven.'],
    ]);
    expect(rows.map(({ sessionNote }) => sessionNote)).toEqual([
      'The file calls the athlete Runner Seven.',
      'The file calls the athlete Seven, Runner.',
      'The file calls the athlete Runer Seven.',
    ]);
  });

  it('keep people apart who are said to be new', () => {
    const { rows } = planned({ 'runner seven': 'new', 'seven, runner': 'new', 'runer seven': 'new' });
    expect(rows.map(({ sessionNote }) => sessionNote)).toEqual([null, null, null]);
    expect(rows.map(({ status }) => status)).toEqual(['new', 'new', 'new']);
    expect(new Set(rows.map(({ person }) => person)).size).toBe(3);
  });
});
