import { meaningKeys } from './check-mapping.ts';
import { type ColumnMeaning, columnsOf, isValueColumn, type Mapping } from './columns.ts';
import { OTHER_DATE } from './guess-plain.ts';

/** A column as its header alone tells it. */
export interface Guess {
  column: string;
  meaning: ColumnMeaning;
  /** The number of the trial that the header names. */
  trial: number | null;
}

/**
 * Gives what only one column can hold to one of those that claim it; every other is left out with the name of that one.
 * Further columns of a test and side are its trials where their names number them.
 */
export function columnClaims(guesses: Guess[]): Mapping {
  const kept = withNames(withoutDoubles(withoutSecondDay(guesses)));
  const before = guesses.map(({ meaning }) => meaning);
  // With a column of trials, or two dates, a number in a name may be that of something else.
  const trials = columnsOf(before, 'trial').length === 0 && columnsOf(before, 'test-date').length < 2;
  const claiming = new Map<string, Guess[]>();
  for (const guess of kept) {
    for (const key of meaningKeys(guess.meaning)) claiming.set(key, [...(claiming.get(key) ?? []), guess]);
  }
  const holding = new Map([...claiming].map(([key, all]) => [key, holdersAmong(all, trials)]));
  return kept.map((guess) => {
    const holders = meaningKeys(guess.meaning).map((key) => holding.get(key) ?? []);
    const [taken] = holders.find((all) => !all.includes(guess)) ?? [];
    return taken ? takenBy(taken.column, guess.meaning) : guess.meaning;
  });
}

/** The first, or the date that is said to be of the tests; all that are numbered where they are trials. */
function holdersAmong(claiming: Guess[], trials: boolean): Guess[] {
  const [first] = claiming as [Guess, ...Guess[]];
  const numbers = claiming.map(({ trial }) => trial);
  if (trials && isValueColumn(first.meaning) && (first.trial !== null || numbers.includes(1))) {
    return claiming.filter(({ trial }, index) => trial !== null && numbers.indexOf(trial) === index);
  }
  const ofTests =
    first.meaning.kind === 'test-date' && claiming.find(({ column }) => /test|assess|measur/i.test(column));
  return [ofTests || first];
}

function takenBy(column: string, meaning: ColumnMeaning): ColumnMeaning {
  const further = meaning.kind === 'test' ? ' Choose the test here too if this is a further trial.' : '';
  return { kind: 'ignore', reason: `${column} holds this already.${further}` };
}

function leftOut(guess: Guess, reason: string): Guess {
  return { ...guess, meaning: { kind: 'ignore', reason } };
}

/** Of two columns of one name the reader calls the second "Quad L (N) (2)". */
function withoutDoubles(guesses: Guess[]): Guess[] {
  const columns = new Set(guesses.map(({ column }) => column));
  return guesses.map((guess) => {
    const first = /^(.+) \(\d+\)$/.exec(guess.column)?.[1];
    const double = first !== undefined && columns.has(first);
    return double ? leftOut(guess, 'The file has two columns of this name.') : guess;
  });
}

function isDate(meaning: ColumnMeaning): boolean {
  return meaning.kind === 'test-date' || (meaning.kind === 'ignore' && meaning.reason === OTHER_DATE);
}

/** Two days beside each other: what follows the second date would be filed under the first. */
function withoutSecondDay(guesses: Guess[]): Guess[] {
  const first = guesses.findIndex(({ meaning }) => meaning.kind === 'test-date');
  const value = guesses.findIndex(({ meaning }, index) => index > first && isValueColumn(meaning));
  const second = guesses.findIndex(({ meaning }, index) => index > value && isDate(meaning));
  if (first < 0 || value < 0 || second < 0) return guesses;
  const date = guesses[second]?.column;
  return guesses.map((guess, index) =>
    index > second && isValueColumn(guess.meaning)
      ? leftOut(guess, `It stands after ${date}, a second date. Give each day rows of its own, or a file of its own.`)
      : guess,
  );
}

/** A whole name comes before its parts; a part alone is the name. "Name" beside first names alone is the last name. */
function withNames(guesses: Guess[]): Guess[] {
  const has = (kind: ColumnMeaning['kind']) => guesses.some(({ meaning }) => meaning.kind === kind);
  const [first, last] = [has('first-name'), has('last-name')];
  const isLast = ({ column }: Guess) => first && !last && column.trim().toLowerCase() === 'name';
  const whole = guesses.find((guess) => guess.meaning.kind === 'name' && !isLast(guess));
  const parts = Number(first) + Number(last || guesses.some(isLast));
  return guesses.map((guess): Guess => {
    const { kind } = guess.meaning;
    const isPart = kind === 'first-name' || kind === 'last-name' || isLast(guess);
    if (!isPart) return guess;
    if (whole) return leftOut(guess, `${whole.column} holds the name already.`);
    return { ...guess, meaning: { kind: parts === 1 ? 'name' : isLast(guess) ? 'last-name' : kind } as ColumnMeaning };
  });
}
