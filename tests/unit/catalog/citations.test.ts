import { describe, expect, it } from 'vitest';
import { CITATIONS, citation } from '#shared/catalog/citations.ts';
import { allSources } from './sources.ts';

describe('citations', () => {
  it('have keys in kebab case, a label and a place', () => {
    for (const [key, entry] of Object.entries(CITATIONS)) {
      expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(entry.label, key).not.toBe('');
      expect(entry.where, key).not.toBe('');
    }
  });

  it('give the bare identifier, without a resolver', () => {
    for (const entry of Object.values(CITATIONS)) {
      if ('doi' in entry) expect(entry.doi).toMatch(/^10\.\d{4,}\/\S+$/);
    }
  });

  it('never name one label for two sources', () => {
    const labels = Object.values(CITATIONS).map((entry) => entry.label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('refuse an unknown key, inherited ones too', () => {
    expect(citation('blagrove-2018').label).toBe('Blagrove 2018');
    expect(() => citation('nobody-1900')).toThrow(RangeError);
    expect(() => citation('toString')).toThrow(RangeError);
  });
});

describe('sources in the catalogue', () => {
  it('are found', () => {
    expect(allSources().length).toBeGreaterThan(150);
  });

  it('name known citations', () => {
    const unknown = allSources().filter(({ source }) => !Object.hasOwn(CITATIONS, source.citation));
    expect(unknown).toEqual([]);
  });

  it('never call a coaching convention a study', () => {
    const wrong = allSources().filter(
      ({ source }) => source.citation === 'coaching-convention' && source.grade !== 'convention',
    );
    expect(wrong).toEqual([]);
  });
});
