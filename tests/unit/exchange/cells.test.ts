import { describe, expect, it } from 'vitest';
import {
  readBirthDate,
  readDay,
  readEvent,
  readLeg,
  readSex,
  readSide,
  readVolume,
} from '#shared/exchange/cell-words.ts';
import { type DecimalMark, isMissing, markOf, readNumber, readWithin } from '#shared/exchange/cells.ts';
import { readDate } from '#shared/exchange/read-date.ts';

const value = <T>(taken: T) => ({ kind: 'value', value: taken });
const refused = (reason: string) => ({ kind: 'refused', reason: expect.stringContaining(reason) });

describe('missing values', () => {
  it.each(['', ' ', 'NA', 'na', 'N/A', 'n/a', 'n.a.', 'n. a.', 'k.A.', '-', '--', '---', '–'])(
    '“%s” means missing',
    (text) => {
      expect(isMissing(text)).toBe(true);
      expect(readNumber(text, 'point')).toEqual({ kind: 'missing' });
    },
  );
  it.each(['0', 'no', '-1', 'none', 'n', 'a.'])('“%s” is a value', (text) => expect(isMissing(text)).toBe(false));
});

describe('numbers', () => {
  it.each([
    ['16.8', 16.8],
    ['16,8', 16.8],
    ['-1', -1],
    ['−4', -4],
    ['.5', 0.5],
    ['9.66666666666667', 9.66666666666667],
    ['1 234', 1234],
    ["1'301", 1301],
    ['1’301’000,5', 1_301_000.5],
    ['0,125', 0.125],
    ['1,234.5', 1234.5],
    ['1.234.567', 1_234_567],
  ])('“%s” is %d', (text, number) => expect(readNumber(text, 'unclear')).toEqual(value(number)));

  it.each(['abc', '12 kg', '1.2.3', '12,34.5', "24'5", '24 5', '5.9 R', '----', '1e5'])('“%s” is no number', (text) => {
    for (const mark of ['unclear', 'point', 'comma'] as const) {
      expect(readNumber(text, mark)).toEqual(refused('is not a number'));
    }
  });

  it.each<[string, DecimalMark, number | string]>([
    ['1,234', 'unclear', 'as thousands or as a decimal'],
    ['1.234', 'unclear', 'as thousands or as a decimal'],
    ['1,234', 'point', 1234],
    ['1,234', 'comma', 1.234],
    ['1.234', 'comma', 1234],
    ['1.234', 'point', 1.234],
    ['1,5', 'point', 'does not fit: the decimals of this file are read with a point'],
    ['1.234,5', 'point', 'does not fit'],
    ['16.8', 'comma', 'does not fit: the decimals of this file are read with a comma'],
  ])('“%s” where the mark is %s: %s', (text, mark, expected) => {
    expect(readNumber(text, mark)).toEqual(typeof expected === 'number' ? value(expected) : refused(expected));
  });

  it.each([
    ['200', null],
    ['16.8', 'point'],
    ['16,8', 'comma'],
    ['1,234', 'either'],
    ['0,125', 'comma'],
    ['1,234.5', 'point'],
    ['1.234.567', 'comma'],
    ["1'301", null],
    ['1’301.25', 'point'],
    ['-', null],
  ])('“%s” tells the mark: %s', (text, mark) => expect(markOf(text)).toBe(mark));

  it('refuses what lies outside the limits, after changing the unit', () => {
    const mass = { min: 20, max: 250, what: 'body mass in kg', factor: 0.45359237 };
    expect(readWithin('150', 'point', mass)).toEqual(value(68.04));
    expect(readWithin('15', 'point', mass)).toEqual(refused('body mass in kg lies between 20 and 250'));
  });
});

describe('dates', () => {
  it.each([
    ['2015-03-15', { kind: 'date', date: '2015-03-15', by: 'iso' }],
    ['3/15/2015', { kind: 'date', date: '2015-03-15', by: 'month-first' }],
    ['15/12/2012', { kind: 'date', date: '2012-12-15', by: 'day-first' }],
    ['01/01/2016', { kind: 'date', date: '2016-01-01', by: 'same' }],
    ['06/01/2009', { kind: 'either', dayFirst: '2009-01-06', monthFirst: '2009-06-01' }],
    ['6.1.2009', { kind: 'either', dayFirst: '2009-01-06', monthFirst: '2009-06-01' }],
    ['2015/3/15', { kind: 'date', date: '2015-03-15', by: 'iso' }],
    ['15 Mar 2015', { kind: 'date', date: '2015-03-15', by: 'iso' }],
    ['15-Sept-2015', { kind: 'date', date: '2015-09-15', by: 'iso' }],
    ['March 5, 2015', { kind: 'date', date: '2015-03-05', by: 'iso' }],
    ['2015-03-15T10:02:11', { kind: 'date', date: '2015-03-15', by: 'iso' }],
    ['3/15/2015 6:21 PM', { kind: 'date', date: '2015-03-15', by: 'month-first' }],
    ['2015-03-15T10:02:11Z', { kind: 'not-a-date' }],
    ['15 Foo 2015', { kind: 'not-a-date' }],
    ['15 Ma 2015', { kind: 'not-a-date' }],
    ['31/02/2015', { kind: 'not-a-date' }],
    ['15/15/2015', { kind: 'not-a-date' }],
    ['3/15/15', { kind: 'not-a-date' }],
    ['spring', { kind: 'not-a-date' }],
  ])('reads “%s”', (text, reading) => expect(readDate(text)).toEqual(reading));

  it('asks for the order of a date with two readings, and takes it', () => {
    expect(readDay('06/01/2009', undefined, '2026-11-22')).toEqual(refused('can be read in two ways'));
    expect(readDay('06/01/2009', 'day-first', '2026-11-22')).toEqual(value('2009-01-06'));
    expect(readDay('06/01/2009', 'month-first', '2026-11-22')).toEqual(value('2009-06-01'));
    expect(readDay('3/15/2015', 'day-first', '2026-11-22')).toEqual(value('2015-03-15'));
  });

  it('refuses days to come, and takes a year alone for a birth date', () => {
    expect(readDay('2027-01-01', undefined, '2026-11-22')).toEqual(refused('lies in the future'));
    expect(readBirthDate('1992', undefined, '2026-11-22')).toEqual(value('1992'));
    expect(readBirthDate('2030', undefined, '2026-11-22')).toEqual(refused('is no date'));
  });
});

describe('words', () => {
  it('reads sexes and legs in any case', () => {
    expect(readSex('F')).toEqual(value('female'));
    expect(readSex('male')).toEqual(value('male'));
    expect(readSex('q')).toEqual(refused('Expected is F, M or other'));
    expect(readSex('constructor')).toEqual(refused('is not understood'));
    expect(readLeg('R')).toEqual(value('right'));
    expect(readLeg('both')).toEqual(refused('Expected is L or R'));
    expect(readSide('constructor')).toEqual(refused('Expected is L, R or both'));
  });

  it.each(['L', 'left', 'lt.', 'li', 'Li.', 'links', 'gauche', 'izquierda'])(
    '“%s” is left, for a side and for a leg',
    (word) => {
      expect([readSide(word), readLeg(word)]).toEqual([value('left'), value('left')]);
    },
  );
  it.each(['R', 'right', 'rt.', 're', 'Rechts', 'droite', 'derecha'])(
    '“%s” is right, for a side and for a leg',
    (word) => {
      expect([readSide(word), readLeg(word)]).toEqual([value('right'), value('right')]);
    },
  );
  it.each(['both', 'beide', 'beidseitig', 'bilateral'])('“%s” is both sides', (word) => {
    expect(readSide(word)).toEqual(value('whole'));
  });

  it('reads sexes in German, French and Spanish, in one sign or two for a letter with a mark', () => {
    for (const word of ['w', 'weiblich', 'femme', 'mujer']) expect(readSex(word)).toEqual(value('female'));
    for (const word of ['m', 'männlich', 'ma\u0308nnlich', 'homme', 'hombre'])
      expect(readSex(word)).toEqual(value('male'));
  });

  it('reads ranges of km a week', () => {
    expect(readVolume('26-35 km')).toEqual(value({ from: 26, to: 35 }));
    expect(readVolume('> 45 km')).toEqual(value({ from: 45, to: null }));
    expect(readVolume('a lot')).toEqual(refused('no number of km a week'));
    expect(readVolume('900')).toEqual(refused('more than 400 km'));
  });

  it('tidies events without changing what they say', () => {
    expect(readEvent('5 Km, 10 Km, 21 Km')).toEqual(value('5 km, 10 km, 21 km'));
    expect(readEvent('10 km, 21 km, 42 km,')).toEqual(value('10 km, 21 km, 42 km'));
    expect(readEvent('>42 km')).toEqual(value('>42 km'));
  });
});
