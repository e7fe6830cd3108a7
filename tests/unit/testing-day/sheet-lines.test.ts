import { expect, test } from 'vitest';
import { athleteLine, stationLine } from '#renderer/features/testing-day/sheet-lines.ts';

test('lines are as high as the page allows, and one page holds a squad of 26', () => {
  expect(stationLine(6)).toBe(10.5);
  expect(stationLine(16)).toBeGreaterThan(9);
  expect(stationLine(28)).toBeGreaterThan(5);
  expect(stationLine(28) * 28).toBeLessThanOrEqual(150);
  expect(stationLine(60)).toBe(9);
});

test('athletes below one another share the room of a page', () => {
  expect(athleteLine(6)).toBeGreaterThan(9);
  expect(2 * (14 + 6 * athleteLine(6))).toBeLessThanOrEqual(164);
  expect(athleteLine(1)).toBeLessThanOrEqual(10.5);
  expect(athleteLine(40)).toBe(9.4);
});
