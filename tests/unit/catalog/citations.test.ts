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

describe('sources of figures that are not delivered', () => {
  it('are the coach and the own athletes', () => {
    expect(citation('coach').label).toBe('Set by the coach');
    expect(citation('own-athletes').label).toBe('Your athletes');
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

  it('never call what is only remembered or read elsewhere a study', () => {
    const remembered = ['croisier-2008', 'tyler-2001', 'mcgill-1999', 'soleus-testing-page', 'opar-2015'];
    const wrong = allSources().filter(
      ({ source }) => remembered.includes(source.citation) && source.grade !== 'convention',
    );
    expect(wrong).toEqual([]);
  });

  it('never call a coaching convention a study', () => {
    const wrong = allSources().filter(
      ({ source }) => source.citation === 'coaching-convention' && source.grade !== 'convention',
    );
    expect(wrong).toEqual([]);
  });
});
