import { describe, expect, it } from 'vitest';
import { chartTable, chartTitle, PLOTS, rowsOf } from '#renderer/features/method/calibration-rows.ts';
import { SECTIONS } from '#renderer/features/method/sections.ts';
import { RULES_CHANGES } from '#renderer/features/method/text/rules-changes.ts';
import { RULES_VERSION } from '#shared/analysis/rules-version.ts';
import { CALIBRATION } from '#shared/calibration/calibration.ts';
import { CITATIONS } from '#shared/catalog/citations.ts';

describe('the method page', () => {
  it('names only sources that are listed', () => {
    const named = SECTIONS.flatMap(({ sources }) => sources.map(({ citation }) => citation));
    expect(named.filter((key) => !Object.hasOwn(CITATIONS, key))).toEqual([]);
  });

  it('says what the version in use changed', () => {
    expect(RULES_CHANGES[0]?.version).toBe(RULES_VERSION);
    expect(CALIBRATION.rulesVersion).toBe(RULES_VERSION);
  });

  it('draws each promise over the three spreads of trials, none of them empty', () => {
    for (const plot of PLOTS) {
      expect(rowsOf(plot).map(({ trialCv }) => trialCv)).toEqual(['4 %', '5.9 %', '8 %']);
    }
    expect(chartTable().rows.every(({ cells }) => cells.every((cell) => cell !== null))).toBe(true);
  });

  it('takes the title of its chart from the figures', () => {
    const [today] = PLOTS;
    if (!today) throw new Error('There is no chart.');
    const house = rowsOf(today).map((row) => row.house ?? 0);
    expect(chartTitle()).toContain(
      `the house rule ${Math.round(Math.min(...house))} to ${Math.round(Math.max(...house))} %`,
    );
  });
});
