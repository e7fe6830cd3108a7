import { describe, expect, it } from 'vitest';
import { DELIVERED } from '#shared/catalog/catalogue.ts';
import { type Answers, NO_ANSWERS } from '#shared/exchange/answers.ts';
import { guessMapping } from '#shared/exchange/guess-mapping.ts';
import { sessionNote } from '#shared/exchange/session-note.ts';
import { bytes } from './bytes.ts';
import { questionsOf, readTable } from './reading.ts';

const TRIALS: Answers = { ...NO_ANSWERS, basis: { kind: 'trials', trials: null } };

/** What stays with the sessions of a file, as its questions were answered. */
function noteOf(text: string, answers: Answers): string {
  const table = readTable(bytes(text), 'squad.csv');
  const mapping = guessMapping(table.columns, DELIVERED);
  const questions = questionsOf({ table, mapping, answers, format: null, catalogue: DELIVERED });
  return sessionNote('squad.csv', mapping, answers, null, questions, DELIVERED, null);
}

describe('the note of an imported session', () => {
  it('names the file alone where the file says everything', () => {
    expect(noteOf('name,date,L quad (N),R quad (N)\nAnn,2026-01-20,300,310', TRIALS)).toBe('From the file squad.csv.');
  });

  it('names the day, the unit and the basis that the coach gave', () => {
    const answers: Answers = {
      ...NO_ANSWERS,
      testDate: '2026-01-20',
      units: { force: 'kgf' },
      basis: { kind: 'mean', trials: 3 },
    };
    const note = noteOf('name,L quad,R quad\nAnn,30,31', answers);
    expect(note).toContain('filed under 20 Jan 2026: this day was given at the import.');
    expect(note).toContain('The unit (kgf) was given at the import; the file states none.');
    expect(note).toContain('Each value is a mean of 3 trials.');
  });

  it('says what the file says of a force in kg', () => {
    const answers: Answers = { ...TRIALS, units: { force: 'kgf' } };
    const note = noteOf('name,date,L quad (kg),R quad (kg)\nAnn,2026-01-20,30,31', answers);
    expect(note).toContain('The unit (kgf) was given at the import; the file says kg.');
  });

  it('names the order of dates of the tests, and of no other dates', () => {
    const answers: Answers = { ...TRIALS, dateOrders: { 1: 'day-first', 2: 'month-first' } };
    const note = noteOf('name,birth date,test date,L quad (N)\nAnn,02/03/1990,04/05/2026,300', answers);
    expect(note).toContain('Dates such as 04/05/2026 were said at the import to have the month first.');
    expect(note).not.toContain('02/03/1990');
  });

  it('names the tests that names in the file were said to stand for, and no rows that were left out', () => {
    const answers: Answers = { ...TRIALS, tests: { 'hip abdution': 'hip-abduction-isometric', wobble: null } };
    const note = noteOf(
      'name,date,test,side,value,unit\nAnn,2026-01-20,Hip abdution,left,190,N\nAnn,2026-01-20,Wobble,left,190,N',
      answers,
    );
    expect(note).toBe(
      'From the file squad.csv. “Hip abdution” was said at the import to be Hip abductors: isometric, lying on the back, hand-held dynamometer.',
    );
  });

  it('names the decimal sign where the numbers leave it open', () => {
    const note = noteOf('name;date;L quad (N)\nAnn;2026-01-20;1,234', { ...TRIALS, decimalMark: 'comma' });
    expect(note).toContain('The decimal sign (comma) was given at the import; the file leaves it open.');
  });
});
