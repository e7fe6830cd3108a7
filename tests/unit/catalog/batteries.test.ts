import { describe, expect, it } from 'vitest';
import { BATTERIES } from '#shared/catalog/batteries.ts';
import { BENEFITS } from '#shared/catalog/benefits.ts';
import { testById } from '#shared/catalog/tests.ts';

const EACH = BATTERIES.map((battery) => [battery.id, battery] as const);

describe('batteries', () => {
  it('have ids and names of their own', () => {
    expect(new Set(BATTERIES.map(({ id }) => id)).size).toBe(BATTERIES.length);
    expect(new Set(BATTERIES.map(({ name }) => name)).size).toBe(BATTERIES.length);
  });

  it('are there for knee, hip, calf, power, balance, return to running and a club', () => {
    expect(BATTERIES.map(({ id }) => id)).toEqual([
      'knee',
      'hip',
      'calf-and-foot',
      'power',
      'balance',
      'return-to-running',
      'club-20-minutes',
    ]);
  });

  it('test every benefit but running economy itself, which takes a treadmill', () => {
    const covered = new Set(BATTERIES.flatMap(({ testIds }) => testIds.flatMap((id) => testById(id).benefits)));
    expect(BENEFITS.filter((benefit) => !covered.has(benefit))).toEqual([]);
  });

  it.each(EACH)('%s names tests that exist, each once', (_id, { testIds }) => {
    for (const id of testIds) expect(testById(id).id).toBe(id);
    expect(new Set(testIds).size).toBe(testIds.length);
  });

  it.each(EACH)('%s has what goes on until tired last', (_id, { testIds }) => {
    const tiring = testIds.map((id) => testById(id).protocol.contraction === 'endurance');
    expect(tiring).toEqual(tiring.toSorted());
  });

  it.each(EACH)('%s says for whom, with what and how long', (_id, { text }) => {
    expect(text).toMatch(/\b[Ff]or |\bAfter an injury/);
    expect(text).toMatch(/\bAbout \d\d minutes/);
    expect(text.length).toBeLessThanOrEqual(400);
  });
});
