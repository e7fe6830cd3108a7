import { describe, expect, it } from 'vitest';
import {
  filesSentence,
  importAllLabel,
  importLabel,
  stateDetail,
  stateWords,
} from '#renderer/features/exchange/file-words.ts';
import { type ImportFile, stateOf } from '#renderer/features/exchange/import-file.ts';
import { totalOf } from '#renderer/features/exchange/plan-words.ts';
import { allAtOnce, askedOf } from '#renderer/features/exchange/questions.ts';
import type { ImportPreview, ImportResult, TablePreview } from '#shared/contract/exchange.ts';
import { NO_ANSWERS } from '#shared/exchange/answers.ts';
import { FOUND_OUT } from '#shared/exchange/file-reading.ts';
import type { Question } from '#shared/exchange/questions.ts';

const TABLE: TablePreview = {
  draftId: 'draft',
  fileName: 'squad.csv',
  readAs: { text: { encoding: 'utf-8', delimiter: ';' }, sheets: null },
  rows: 3,
  columns: [],
  format: null,
  mapping: [],
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
