import { expect, test } from 'vitest';
import { nextOpen, type OpenCell, openWords } from '#renderer/features/testing-day/open-cells.ts';

const cell = (row: number, column: number, kind: OpenCell['kind']): OpenCell => ({ place: { row, column }, kind });

test('each press leads to the next cell, and after the last to the first again', () => {
  const cells = [cell(0, 3, 'asked'), cell(0, 5, 'asked'), cell(2, 1, 'refused')];
  expect(nextOpen(cells, { row: 0, column: 3 })).toEqual({ row: 0, column: 5 });
  expect(nextOpen(cells, { row: 0, column: 5 })).toEqual({ row: 2, column: 1 });
  expect(nextOpen(cells, { row: 2, column: 1 })).toEqual({ row: 0, column: 3 });
  expect(nextOpen([], { row: 0, column: 0 })).toBeUndefined();
});

test('what is not saved is told apart from what waits for an answer', () => {
  expect(openWords([cell(0, 1, 'asked')], true)).toBe('1 value waits for your answer');
  expect(openWords([cell(0, 1, 'asked'), cell(0, 2, 'asked')], true)).toBe('2 values wait for your answer');
  expect(openWords([cell(0, 1, 'refused')], true)).toBe('1 value is not saved');
  expect(openWords([cell(0, 1, 'refused'), cell(0, 2, 'asked')], true)).toBe(
    '1 value is not saved, 1 value waits for your answer',
  );
});

test('while Evenstride does not answer, that is the reason', () => {
  expect(openWords([cell(0, 1, 'refused'), cell(0, 2, 'refused')], false)).toBe(
    '2 values are not saved: Evenstride does not answer. What you typed stays here; Enter in its cell tries again.',
  );
});
