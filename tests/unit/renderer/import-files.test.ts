import { describe, expect, it } from 'vitest';
import {
  filesSentence,
  importAllLabel,
  importLabel,
  stateDetail,
  stateWords,
} from '#renderer/features/exchange/file-words.ts';
import { guessedWords } from '#renderer/features/exchange/guessed-words.ts';
import { type ImportFile, isOver, stateOf } from '#renderer/features/exchange/import-file.ts';
import { leftOutColumns, leftOutSentence, unsaidColumns } from '#renderer/features/exchange/left-out-columns.ts';
import { resultSentence, totalOf } from '#renderer/features/exchange/plan-words.ts';
import { dateOrderWords } from '#renderer/features/exchange/question-words.ts';
import { allAtOnce, askedOf } from '#renderer/features/exchange/questions.ts';
import { DELIVERED } from '#shared/catalog/catalogue.ts';
import type { ImportPreview, ImportResult, TablePreview } from '#shared/contract/exchange.ts';
import { NO_ANSWERS } from '#shared/exchange/answers.ts';
import { type ColumnMeaning, IGNORED } from '#shared/exchange/columns.ts';
import { FOUND_OUT } from '#shared/exchange/file-reading.ts';
import { INDEX_REASON } from '#shared/exchange/guess-mapping.ts';
import type { Question } from '#shared/exchange/questions.ts';

const TABLE: TablePreview = {
  draftId: 'draft',
  fileName: 'squad.csv',
  readAs: { text: { encoding: 'utf-8', delimiter: ';' }, sheets: null },
  rows: 3,
  columns: [],
  format: null,
  mapping: [],
  guessed: true,
  answers: NO_ANSWERS,
  notices: [],
};

const RESULT: ImportResult = {
  importId: 'import',
  athletesNew: 2,
  athletesUpdated: 0,
  athletesUnchanged: 0,
  sessions: 2,
  values: 12,
  refused: [],
  refusedTotal: 0,
};

function preview(change: Partial<ImportPreview> = {}): ImportPreview {
  const counts = { new: 2, match: 1, unchanged: 0, refused: 1, sessions: 3, values: 12 };
  return {
    problem: null,
    questions: [],
    open: 0,
    found: { decimalMark: null, dates: [] },
    notices: [],
    counts,
    ...change,
  };
}

function file(change: Partial<ImportFile> = {}): ImportFile {
  return {
    key: 'key',
    name: 'squad.csv',
    table: TABLE,
    how: FOUND_OUT,
    mapping: [],
    answers: NO_ANSWERS,
    preview: preview(),
    fresh: true,
    looks: 1,
    doing: null,
    progress: null,
    error: null,
    result: null,
    ...change,
  };
}

const BASIS: Question = { kind: 'basis', proposed: null, why: null };
const people = (count: number): Question => ({
  kind: 'people',
  people: Array.from({ length: count }, (_, index) => ({
    key: `runer ${index}`,
    name: `Runer ${index}`,
    rows: 1,
    candidates: [{ target: `athlete:${index}`, name: `Runner ${index}`, why: 'one letter differs' }],
  })),
});

describe('how a file stands', () => {
  it.each([
    ['reading', file({ table: null, preview: null, doing: 'reading' })],
    ['unreadable', file({ table: null, preview: null, error: new Error('damaged') })],
    ['looking', file({ preview: null, fresh: false, doing: 'looking' })],
    ['looking', file({ fresh: false })],
    ['stopped', file({ fresh: false, doing: 'stopped' })],
    ['columns', file({ preview: preview({ problem: 'No column names the athletes.', counts: null }) })],
    ['questions', file({ preview: preview({ questions: [BASIS], open: 1, counts: null }) })],
    ['ready', file()],
    [
      'nothing',
      file({ preview: preview({ counts: { new: 0, match: 0, unchanged: 3, refused: 0, sessions: 0, values: 0 } }) }),
    ],
    ['waiting', file({ doing: 'waiting' })],
    ['importing', file({ doing: 'importing' })],
    ['imported', file({ result: RESULT })],
    ['nothing', file({ result: { ...RESULT, importId: null } })],
    ['failed', file({ error: new Error('full') })],
  ])('is %s', (state, given) => {
    expect(stateOf(given)).toBe(state);
  });

  it('asks nothing more as soon as it is answered, and is not ready before it is looked through again', () => {
    const asking = file({ preview: preview({ questions: [BASIS], open: 1, counts: null }) });
    expect(stateWords(asking)).toBe('1 question');
    expect(stateDetail(asking)).toBe('What is one value of a test?');
    const answered = {
      ...asking,
      answers: { ...NO_ANSWERS, basis: { kind: 'trials' as const, trials: null } },
      fresh: false,
    };
    expect(stateOf(answered)).toBe('looking');
  });

  it('is told in words', () => {
    expect(stateDetail(file())).toBe(
      '2 new athletes, 1 known athlete with something to add, 12 values in 3 sessions, 1 row left out',
    );
    expect(
      stateDetail(file({ doing: 'importing', progress: { kind: 'progress', stage: 'writing', done: 1, of: 4 } })),
    ).toBe('Writing, 25 %');
    expect(importLabel(file())).toBe('Import 3 athletes');
  });
});

/** Columns by name, each with its content and what it was guessed to hold. */
function fileWith(columns: [string, 'nothing' | 'numbers' | 'text', ColumnMeaning][], guessed = true): ImportFile {
  const mapping = columns.map(([, , meaning]) => ({ ...meaning }));
  return file({
    mapping,
    table: {
      ...TABLE,
      guessed,
      mapping,
      columns: columns.map(([name, content]) => ({ name, samples: [], content })),
    },
  });
}

const INDEX: ColumnMeaning = { kind: 'ignore', reason: INDEX_REASON };
const HIPS = () =>
  fileWith([
    ['Runner', 'text', { kind: 'name' }],
    ['Hip li', 'numbers', IGNORED],
    ['Hip re', 'numbers', IGNORED],
    ['Asym %', 'numbers', INDEX],
    ['Shoes', 'text', IGNORED],
    ['Empty', 'nothing', IGNORED],
  ]);

describe('columns that are left out', () => {
  it('are counted where they hold something, and unsaid where they hold numbers that are no index', () => {
    expect(leftOutColumns(HIPS())).toEqual(['Hip li', 'Hip re', 'Asym %', 'Shoes']);
    expect(unsaidColumns(HIPS())).toEqual([1, 2]);
    expect(stateWords(HIPS())).toBe('Ready, 4 columns left out');
    expect(filesSentence([HIPS(), file()])).toBe('1 is ready, 1 is ready but leaves columns out.');
  });

  it('are said as soon as the coach has left them out or mapped them', () => {
    const hips = HIPS();
    const said = { ...hips, mapping: hips.mapping.with(1, { ...IGNORED }).with(2, { kind: 'squad' as const }) };
    expect(unsaidColumns(said)).toEqual([]);
    expect(stateWords(said)).toBe('Ready');
    expect(stateDetail(said)).toMatch(/, 3 columns left out$/);
  });

  it('are no loss where a format or an earlier import told the mapping', () => {
    expect(unsaidColumns(fileWith([['Hip li', 'numbers', IGNORED]], false))).toEqual([]);
  });

  it('keep a file from being over that brings nothing new without them', () => {
    const counts = { new: 0, match: 0, unchanged: 3, refused: 0, sessions: 0, values: 0 };
    const nothing = { ...HIPS(), preview: preview({ counts }) };
    expect(stateWords(nothing)).toBe('Nothing new, 4 columns left out');
    expect(isOver(nothing)).toBe(false);
    expect(isOver({ ...nothing, result: RESULT })).toBe(true);
  });

  it('are named, and counted beyond twelve', () => {
    expect(leftOutSentence(['Hip li'])).toBe('1 column is left out: Hip li.');
    const many = Array.from({ length: 14 }, (_, index) => `C${index}`);
    expect(leftOutSentence(many, true)).toMatch(/^14 columns were left out: C0, .*, C10 and 3 more\.$/);
  });
});

it('what was guessed is told where the name of the column does not say it itself', () => {
  const test = DELIVERED.tests.find(({ name, laterality }) => name === 'Hamstrings' && laterality !== 'whole-body');
  const guessed = fileWith([
    ['Runner', 'text', { kind: 'name' }],
    ['Sex', 'text', { kind: 'sex' }],
    ['HS L (N)', 'numbers', { kind: 'test', testId: test?.id ?? '', side: 'left', unit: 'N' }],
    ['Hamstrings right (N)', 'numbers', { kind: 'test', testId: test?.id ?? '', side: 'right', unit: 'N' }],
  ]);
  expect(guessedWords(guessed, DELIVERED)).toBe('Name of the athlete from Runner, Hamstrings left from HS L (N)');
});

it('what came to athletes who were there before is no “completed”, since it may be values', () => {
  expect(resultSentence({ ...RESULT, athletesNew: 0, athletesUpdated: 1 })).toBe(
    '1 known athlete with something added, 12 values stored in 2 sessions.',
  );
});

it('examples of dates end with one dot, and with others only where there are any', () => {
  const dates = (examples: string[]) =>
    dateOrderWords({
      ...{ kind: 'date-order', column: 1, columnName: 'Date', canKeepText: false },
      ...{ onlyDayFirst: 0, onlyMonthFirst: 0, open: 9, examples },
    });
  expect(dates(['03.04.2026'])).toMatch(/two ways: 03\.04\.2026\.$/);
  expect(dates(['1.2.26', '1.3.26', '1.4.26', '1.5.26', '1.6.26'])).toMatch(/1\.6\.26 and others\.$/);
});

describe('several files', () => {
  it('are told in one sentence, and only what occurs', () => {
    const asking = file({ preview: preview({ questions: [BASIS], open: 1, counts: null }) });
    const broken = file({ table: null, preview: null, error: new Error('damaged') });
    expect(filesSentence([file(), file(), asking, broken])).toBe('2 are ready, 1 asks something, 1 cannot be read.');
    expect(filesSentence([])).toBe('');
  });

  it('name what the one press imports', () => {
    expect(importAllLabel(3, 5)).toBe('Import 3 ready files');
    expect(importAllLabel(2, 2)).toBe('Import all 2 files');
    expect(importAllLabel(1, 5)).toBe('Import the ready file');
    expect(importAllLabel(0, 5)).toBe('Import all that are ready');
  });

  it('are added up', () => {
    expect(totalOf([RESULT, { ...RESULT, athletesNew: 1, refusedTotal: 4 }])).toEqual({
      ...RESULT,
      importId: null,
      athletesNew: 3,
      sessions: 4,
      values: 24,
      refusedTotal: 4,
    });
  });
});

describe('what is asked', () => {
  it('is one answer each, in the order of the questions', () => {
    const asked = askedOf([people(2), BASIS], { ...NO_ANSWERS, people: { 'runer 0': 'new' } });
    expect(asked.map(({ id, isOpen }) => [id, isOpen])).toEqual([
      ['person runer 0', false],
      ['person runer 1', true],
      ['basis', true],
    ]);
  });

  it('can be answered together where many are open, and leaves the answers that are there', () => {
    const answers = { ...NO_ANSWERS, people: { 'runer 0': 'new' } };
    const [nearest, allNew] = allAtOnce(askedOf([people(5)], answers), answers);
    expect(nearest?.answer.people).toEqual({
      'runer 0': 'new',
      'runer 1': 'athlete:1',
      'runer 2': 'athlete:2',
      'runer 3': 'athlete:3',
      'runer 4': 'athlete:4',
    });
    expect(new Set(Object.values(allNew?.answer.people ?? {}))).toEqual(new Set(['new']));
    expect(allAtOnce(askedOf([people(3)], NO_ANSWERS), NO_ANSWERS)).toEqual([]);
  });
});
