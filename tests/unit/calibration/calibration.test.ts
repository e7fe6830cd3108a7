import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES_VERSION } from '#shared/analysis/rules-version.ts';
import { cellsOf, passedBounds } from '#shared/calibration/bounds.ts';
import written from '#shared/calibration/calibration.json' with { type: 'json' };
import { CALIBRATION } from '#shared/calibration/calibration.ts';
import {
  CALIBRATED_RULES,
  type CalibratedRule,
  type Calibration,
  readCalibration,
} from '#shared/calibration/calibration-file.ts';
import { calibrate, countFlags } from '../../../scripts/support/calibration-cells.ts';
import { calibrationChart } from '../../../scripts/support/calibration-chart.ts';
import { calibrationSection, withSection } from '../../../scripts/support/calibration-document.ts';

const RERUN = 'run `npm run calibrate`';

describe('the calibration that is shipped', () => {
  it(`is of the rules as they are; else ${RERUN}`, () => {
    expect(CALIBRATION.rulesVersion).toBe(RULES_VERSION);
    expect(CALIBRATION.pairs).toBeGreaterThanOrEqual(8000);
  });

  it('covers each spread, drift, gap and number of trials that was asked for', () => {
    for (const trials of [1, 3]) {
      for (const trialCv of [0.04, 0.059, 0.08]) {
        for (const dayDrift of [0, 0.03, 0.05]) {
          for (const gap of [0, 0.1, 0.15, 0.2]) {
            expect(cellsOf(CALIBRATION, { trials, trialCv, dayDrift, gap })).toHaveLength(1);
          }
        }
      }
    }
  });

  it('keeps every bound', () => {
    expect(passedBounds(CALIBRATION)).toEqual([]);
  });

  it('gives no verdict from one trial, and none over two sessions from recorded means', () => {
    for (const { today, twice } of cellsOf(CALIBRATION, { trials: 1 })) {
      expect([today.house, twice.house, today['larger-cv'], twice['larger-cv']]).toEqual([null, null, null, null]);
      expect(today['recorded-mean']).not.toBeNull();
      expect(twice['recorded-mean']).toBeNull();
      expect(today['flat-line']).not.toBeNull();
    }
  });

  it(`is what docs/method.md shows; else ${RERUN}`, () => {
    const method = fs.readFileSync('docs/method.md', 'utf8');
    expect(withSection(method, calibrationSection(CALIBRATION))).toBe(method);
    expect(fs.readFileSync('docs/pictures/calibration.svg', 'utf8')).toBe(calibrationChart(CALIBRATION));
  });
});

/** Rules that read the same spread of trials but are run anew, so that a change of the engine cannot hide. */
describe('a fresh simulation with another seed', () => {
  const PAIRS = 4000;
  const FRESH = [
    { trialCv: 0.059, gap: 0 },
    { trialCv: 0.08, gap: 0 },
    { trialCv: 0.08, gap: 0.2 },
  ].map((where, index) => {
    const cell = { squad: 'normal' as const, trials: 3, dayDrift: 0.03, ...where };
    return { cell, counts: countFlags(cell, PAIRS, 77 + index) };
  });

  it.each(FRESH)(
    'agrees with the shipped figures within sampling error: $cell.trialCv, gap $cell.gap',
    ({ cell, counts }) => {
      const [shipped] = cellsOf(CALIBRATION, cell);
      CALIBRATED_RULES.forEach((rule, index) => {
        for (const when of ['today', 'twice'] as const) {
          const count = counts[when][index];
          const share = shipped?.[when][rule];
          if (count === null || count === undefined || share === null || share === undefined) {
            expect(count).toBe(share);
            continue;
          }
          const likely = Math.max(share * (1 - share), 0.001);
          const error = Math.sqrt(likely / PAIRS + likely / CALIBRATION.pairs);
          expect(Math.abs(count / PAIRS - share), `${rule}, ${when}`).toBeLessThan(4 * error);
        }
      });
    },
  );

  it('keeps the bounds, with three standard errors for its small size', () => {
    const house = CALIBRATED_RULES.indexOf('house');
    const share = (gap: number, when: 'today' | 'twice') =>
      FRESH.filter(({ cell }) => cell.gap === gap).map(({ counts }) => (counts[when][house] ?? Number.NaN) / PAIRS);
    const slack = (bound: number) => 3 * Math.sqrt((bound * (1 - bound)) / PAIRS);
    for (const clear of share(0, 'twice')) expect(clear).toBeLessThanOrEqual(0.02 + slack(0.02));
    for (const beyond of share(0, 'today')) expect(beyond).toBeLessThanOrEqual(0.1 + slack(0.1));
    for (const found of share(0.2, 'twice')) expect(found).toBeGreaterThanOrEqual(0.85 - slack(0.85));
  });

  it('is the same for the same seed', () => {
    expect(calibrate(20, 5)).toEqual(calibrate(20, 5));
    expect(calibrate(20, 5)).not.toEqual(calibrate(20, 6));
  });
});

describe('a bound that is passed', () => {
  const where = { trials: 3, trialCv: 0.08, dayDrift: 0.03 };
  const withShare = (gap: number, when: 'today' | 'twice', share: number | null): Calibration => ({
    ...CALIBRATION,
    cells: CALIBRATION.cells.map((cell) =>
      cellsOf({ ...CALIBRATION, cells: [cell] }, { ...where, gap }).length > 0
        ? { ...cell, [when]: { ...cell[when], house: share } }
        : cell,
    ),
  });

  it.each([
    [0, 'twice', 0.021, 'At a trial CV of 8.0 %, equal legs called clear: 2.1 %, promised is at most 2 %.'],
    [0, 'today', 0.101, 'At a trial CV of 8.0 %, equal legs beyond noise: 10.1 %, promised is at most 10 %.'],
    [
      0.2,
      'twice',
      0.849,
      'At a trial CV of 8.0 %, a 20 % gap clear at the second session: 84.9 %, promised is at least 85 %.',
    ],
    [
      0.2,
      'twice',
      null,
      'At a trial CV of 8.0 %, a 20 % gap clear at the second session: no verdict, promised is at least 85 %.',
    ],
  ] as const)('is told: gap %d, %s, %d', (gap, when, share, sentence) => {
    expect(passedBounds(withShare(gap, when, share))).toEqual([sentence]);
  });

  it('is told for a cell that was not run', () => {
    expect(passedBounds({ ...CALIBRATION, cells: [] })).toHaveLength(3);
  });

  it('is found for the rule that marks by the larger CV', () => {
    const rule: CalibratedRule = 'larger-cv';
    expect(passedBounds(CALIBRATION, rule).length).toBeGreaterThan(0);
  });
});

describe('reading a calibration', () => {
  it('refuses a file of another shape', () => {
    expect(() => readCalibration({ ...written, pairs: 0 })).toThrow();
    const [squad] = written.squads;
    const short = { ...squad, rows: [[3, 0.04, 0, 0, [1], [1]]] };
    expect(() => readCalibration({ ...written, squads: [short] })).toThrow();
  });

  it('turns counts into shares', () => {
    const row = [3, 0.04, 0, 0, [10, 20, 30, 40, 50, 60, null], [1, 2, 3, 4, null, 6, null]];
    const { cells } = readCalibration({
      rulesVersion: 'x',
      seed: 1,
      pairs: 100,
      squads: [{ squad: 'normal', rows: [row] }],
    });
    expect(cells[0]?.today).toEqual({
      house: 0.1,
      previous: 0.2,
      'one-sided': 0.3,
      'own-noise': 0.4,
      'recorded-mean': 0.5,
      'flat-line': 0.6,
      'larger-cv': null,
    });
    expect(cells[0]?.twice['recorded-mean']).toBeNull();
  });

  it('a document without markers is refused', () => {
    expect(() => withSection('# Method', 'x')).toThrow(RangeError);
  });
});
