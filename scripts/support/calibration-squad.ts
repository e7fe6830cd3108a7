import type { TestedSession } from '../../src/shared/analysis/tested-session.ts';
import type { Squad } from '../../src/shared/calibration/calibration-file.ts';
import type { Draw } from './calibration-draw.ts';

/** What is true of every athlete of a simulated squad. All but `trials` are shares of the value: 0.05 is 5 %. */
export interface SquadModel {
  squad: Squad;
  /** Recorded trials a side. */
  trials: number;
  /** Spread from trial to trial. */
  trialCv: number;
  /** What each limb drifts from day to day. */
  dayDrift: number;
  /** How much weaker the left side truly is. */
  gap: number;
}

const STRONG_SIDE_N = 200;
const DATES = ['2026-09-01', '2026-10-13'] as const;
const SET_UP = { device: 'made-up dynamometer', position: 'seated', angleDeg: 90, leverM: null, speedKmh: null };

/** How a poor effort shows: one trial in twenty, and by how much it falls short. */
const POOR_TRIALS = 0.05;
const POOR_EFFORT = 0.8;

/** Two sessions of one athlete, six weeks apart in one set-up: noise, and in `gap-closed` a gap that is gone by then. */
export function twoSessions(model: SquadModel, test: { id: string }, draw: Draw): TestedSession[] {
  return DATES.map((date, order) => {
    const gap = model.squad === 'gap-closed' && order > 0 ? 0 : model.gap;
    const common = draw.normal();
    return {
      sessionId: date,
      date,
      testId: test.id,
      unit: 'N',
      basis: 'trials',
      statedTrials: null,
      setUp: SET_UP,
      massKg: null,
      left: limb(model, STRONG_SIDE_N * (1 - gap), model.squad === 'unequal-limbs' ? 4 / 3 : 1, common, draw),
      right: limb(model, STRONG_SIDE_N, model.squad === 'unequal-limbs' ? 2 / 3 : 1, common, draw),
      whole: [],
    };
  });
}

function limb(
  { squad, trials, trialCv, dayDrift }: SquadModel,
  level: number,
  spread: number,
  common: number,
  draw: Draw,
) {
  const own = draw.normal();
  const drift = dayDrift * (squad === 'shared-drift' ? (common + own) * Math.SQRT1_2 : own);
  const deviate = squad === 'lognormal' ? Math.exp : (share: number) => 1 + share;
  const today = level * deviate(drift);
  return Array.from({ length: trials }, () => {
    const effort = squad === 'poor-trials' && draw.uniform() < POOR_TRIALS ? POOR_EFFORT : 1;
    return today * effort * deviate(trialCv * spread * draw.normal());
  });
}
