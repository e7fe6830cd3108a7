import { describe, expect, it } from 'vitest';
import { BENEFITS } from '#shared/catalog/benefits.ts';
import { WHY } from '#shared/catalog/why.ts';
import { allTexts } from './sources.ts';

function texts(pattern: RegExp): string[] {
  return allTexts()
    .filter(({ text }) => pattern.test(text))
    .map(({ path, text }) => `${path}: ${text}`);
}

describe('wording', () => {
  it('never says that anything prevents injury or gives a probability', () => {
    expect(texts(/\bprevents?\b/i)).toEqual([]);
    expect(texts(/\brisk of \d|\d ?% risk/i)).toEqual([]);
  });

  it('uses the words of the field', () => {
    expect(texts(/\bsubjects?\b|\bpatients?\b|asymmetry index/i)).toEqual([]);
  });

  it('uses no sign that the report font lacks', () => {
    expect(texts(/[≥≤≈→←√—]/)).toEqual([]);
  });

  it.each(BENEFITS)('gives a reason in two to four sentences for %s', (benefit) => {
    const { coach, athlete, sources } = WHY[benefit];
    for (const text of [coach, athlete]) {
      const sentences = text.match(/[.!?](?=\s|$)/g) ?? [];
      expect(sentences.length).toBeGreaterThanOrEqual(2);
      expect(sentences.length).toBeLessThanOrEqual(4);
    }
    expect(sources.some((source) => source.grade === 'study')).toBe(true);
  });

  it('tells the athlete no numbers of statistics', () => {
    for (const benefit of BENEFITS) expect(WHY[benefit].athlete).not.toMatch(/hazard|interval|ratio|\bg -/);
  });
});
