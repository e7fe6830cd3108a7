import { describe, expect, it } from 'vitest';
import { analyse } from '#shared/analysis/analysis.ts';
import { DELIVERED } from '#shared/catalog/catalogue.ts';
import { RATIOS } from '#shared/catalog/ratios.ts';
import { tested } from './fixtures.ts';

/** Printed ratios are means of ratios, not ratios of means. */
const TOLERANCE = 0.03;

describe('H:Q of published group means', () => {
  it.each([
    ['right', 133, 236, 0.56],
    ['left', 126, 227, 0.55],
  ] as const)(
    '%s %d over %d Nm at 60°/s is %d within 0.03, inside the band (Fousekis 2010 Table 3)',
    (side, flexion, extension, printed) => {
      const session = (testId: string, torque: number) => tested({ testId, unit: 'Nm', [side]: [torque, torque] });
      const { ratios } = analyse(
        [session('knee-flexion-concentric-60', flexion), session('knee-extension-concentric-60', extension)],
        DELIVERED,
      );
      expect(ratios.map((ratio) => [ratio.ratioId, ratio.side, ratio.state])).toEqual([
        ['hq-concentric-60', side, 'within-band'],
      ]);
      expect(Math.abs((ratios[0]?.value ?? Number.NaN) - printed)).toBeLessThanOrEqual(TOLERANCE);
    },
  );
});

/** Bands that were read, by speed; each is set around the published means, which therefore lie inside. */
const BANDS: [id: string, low: number, high: number | null, published: number[], source: string][] = [
  ['hq-concentric-60', 0.5, 0.7, [0.55, 0.59], 'Fousekis 2010 Table 3'],
  ['hq-concentric-60', 0.5, 0.7, [0.58, 0.6], 'Risberg 2018, 350 elite women'],
  ['hq-concentric-60', 0.5, 0.7, [0.6], 'Coombs & Garbutt 2002'],
  ['hq-concentric-180', 0.55, 0.75, [0.59, 0.64], 'Fousekis 2010 Table 3'],
  ['hq-concentric-300', 0.65, 0.9, [0.66, 0.72], 'Fousekis 2010 Table 3'],
  ['hq-concentric-300', 0.65, 0.9, [0.87], 'college middle-distance runners at fast speed, Phys Sportsmed 1983'],
  ['hq-functional-60', 0.75, 1.0, [0.76, 0.86], 'Fousekis 2010 Table 3'],
  ['hq-functional-180', 1.0, null, [1.09, 1.17], 'Fousekis 2010 Table 3'],
  ['hq-isometric', 0.33, 0.55, [1.15 / 3.45, 1.62 / 2.92], 'Šarabon 2021, men, Nm/kg'],
];

describe('bands by speed and contraction', () => {
  it.each(BANDS)('%s runs from %d to %s around %j (%s)', (id, low, high, published) => {
    const ratio = RATIOS.find((candidate) => candidate.id === id);
    expect(ratio?.band).toEqual({ low, high });
    for (const value of published) {
      const rounded = Number(value.toFixed(2));
      expect(rounded).toBeGreaterThanOrEqual(low);
      expect(rounded).toBeLessThanOrEqual(high ?? Number.POSITIVE_INFINITY);
    }
  });

  it('rise with speed for one contraction (Rosene 2001)', () => {
    const lows = ['hq-concentric-60', 'hq-concentric-180', 'hq-concentric-300'].map(
      (id) => RATIOS.find((ratio) => ratio.id === id)?.band.low,
    );
    expect(lows).toEqual(lows.toSorted());
    expect(new Set(lows).size).toBe(3);
  });

  it('are of the same muscles tested on one device: Nordic force is in no ratio (device and lever differ)', () => {
    const used = RATIOS.flatMap(({ numeratorTestId, denominatorTestId }) => [numeratorTestId, denominatorTestId]);
    expect(used).not.toContain('nordic-hamstring');
  });
});
