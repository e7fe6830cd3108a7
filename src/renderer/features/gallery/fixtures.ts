import { judgeRatio } from '#shared/analysis/ratio.ts';
import { SIDES } from '#shared/analysis/side.ts';
import type { TestedSession } from '#shared/analysis/tested-session.ts';
import { judge, type Verdict } from '#shared/analysis/verdict.ts';
import { ratioById } from '#shared/catalog/ratios.ts';
import { testById } from '#shared/catalog/tests.ts';

type Trials = [date: string, left: number[], right: number[]];

/** Sessions of an invented runner; nothing here was measured. */
function sessions(testId: string, trials: Trials[]): TestedSession[] {
  return trials.map(([date, left, right]) => ({
    sessionId: date,
    date,
    testId,
    unit: testById(testId).unit,
    basis: 'trials',
    statedTrials: null,
    setUp: { device: 'belt', position: null, angleDeg: null, leverM: null, speedKmh: null },
    massKg: null,
    left,
    right,
    whole: [],
  }));
}

function verdict(testId: string, trials: Trials[]): Verdict {
  return judge(sessions(testId, trials), testById(testId));
}

const HAMSTRINGS: Trials[] = [
  ['2026-05-02', [176, 171, 174], [232, 228, 231]],
  ['2026-08-14', [189, 183, 187], [243, 240, 245]],
  ['2026-11-14', [213, 207, 210], [248, 243, 252]],
];
const QUADRICEPS: Trials[] = [
  ['2026-08-14', [528, 519, 530], [540, 531, 538]],
  ['2026-11-14', [531, 524, 538], [543, 550, 537]],
];

/** Every state and every honest empty, for one runner. */
export const VERDICTS: Verdict[] = [
  verdict('knee-flexion-isometric-hhd', HAMSTRINGS),
  verdict('knee-extension-isometric-hhd', QUADRICEPS),
  verdict('hip-abduction-isometric', [['2026-11-14', [178, 175, 181], [153, 155, 152]]]),
  verdict('hip-extension-isometric', [['2026-11-14', [301, 296, 306], [299, 303, 292]]]),
  verdict('calf-isometric-seated', [['2026-11-14', [1010, 1032, 1001], [1049, 1040, 1066]]]),
  verdict('heel-raise-single-leg', [['2026-11-14', [24], [29]]]),
  verdict('single-leg-hop', [
    ['2026-08-14', [1.49, 1.52, 1.5], [1.66, 1.64, 1.67]],
    ['2026-11-14', [1.51, 1.55, 1.53], [1.67, 1.68, 1.64]],
  ]),
  verdict('hip-adduction-isometric', [['2026-11-14', [], [190, 192, 188]]]),
];

/** One difference far beyond the usual axis, and one of exactly nothing. */
export const WIDE_VERDICTS: Verdict[] = [
  verdict('nordic-hamstring', [['2026-11-14', [210, 204, 214], [322, 330, 318]]]),
  verdict('hip-external-rotation-isometric', [['2026-11-14', [120, 120, 120], [120, 120, 120]]]),
  verdict('single-leg-stance-open', []),
];

const HQ = ratioById('hq-isometric');
const HQ_TESTS = {
  numerator: testById(HQ.numeratorTestId),
  denominator: testById(HQ.denominatorTestId),
};

export const RATIO = HQ;
export const RATIO_VERDICTS = SIDES.flatMap((side) => {
  const verdict = judgeRatio(
    HQ,
    HQ_TESTS,
    sessions('knee-flexion-isometric-hhd', HAMSTRINGS),
    sessions('knee-extension-isometric-hhd', QUADRICEPS),
    side,
  );
  return verdict ? [verdict] : [];
});

/** Below the band twice on the left, above it on the right. */
export const RATIO_EXTREMES = RATIO_VERDICTS.map((verdict) =>
  verdict.side === 'left'
    ? { ...verdict, state: 'watch' as const, value: 0.28, low: 0.24, high: 0.32, numerator: 149 }
    : { ...verdict, state: 'above-band' as const, value: 0.61, low: 0.53, high: 0.7, numerator: 331 },
);

export const MIRROR_ROWS = [
  { id: 'ham', label: 'Hamstrings', detail: '90°', left: 210, right: 248, leftBefore: 186, rightBefore: 243 },
  { id: 'quad', label: 'Quadriceps', detail: '90°', left: 531, right: 543, leftBefore: 526, rightBefore: 536 },
  { id: 'abd', label: 'Hip abduction', left: 178, right: 153, leftBefore: null, rightBefore: null },
  { id: 'add', label: 'Adductors, squeezed between the knees', left: null, right: 190 },
  { id: 'toe', label: 'Great toe', left: 24, right: 31, leftBefore: 40, rightBefore: 30 },
];

export interface Runner {
  id: string;
  name: string;
  squad: string;
  age: number;
  weeklyKm: number;
  finding: 'clear' | 'watch' | 'within-noise' | 'no-verdict' | 'refer';
  words: string;
  lastTest: string;
}

const SQUADS = ['Marathon', 'Half', 'Trail', '5–10 km'];
const FINDINGS: [Runner['finding'], string][] = [
  ['clear', 'Left hamstring weaker by 15 %'],
  ['within-noise', 'Nothing beyond noise in 9 tests'],
  ['watch', 'Right anterior reach shorter by 5 cm'],
  ['no-verdict', '3 tests with one trial a side'],
  ['within-noise', 'Nothing beyond noise in 7 tests'],
  ['refer', 'Shin: pain at night, hopping hurts'],
];

/** As many invented runners as wanted; the same ones every time. */
export function runners(count: number): Runner[] {
  return Array.from({ length: count }, (_, index) => {
    const [finding, words] = FINDINGS[index % FINDINGS.length] ?? ['no-verdict', 'Not tested yet'];
    return {
      id: `runner-${index + 1}`,
      name: `Runner ${String(index + 1).padStart(2, '0')}`,
      squad: SQUADS[index % SQUADS.length] ?? '',
      age: 19 + ((index * 7) % 41),
      weeklyKm: 30 + ((index * 13) % 66),
      finding,
      words,
      lastTest: `2026-11-${String(1 + (index % 20)).padStart(2, '0')}`,
    };
  });
}
