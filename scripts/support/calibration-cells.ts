import { RULES_VERSION } from '../../src/shared/analysis/rules-version.ts';
import {
  CALIBRATED_RULES,
  type CalibrationFile,
  SQUADS,
  type Squad,
} from '../../src/shared/calibration/calibration-file.ts';
import { randomFrom } from '../../src/shared/random.ts';
import { drawFrom } from './calibration-draw.ts';
import { flagsOf } from './calibration-rules.ts';
import { type SquadModel, twoSessions } from './calibration-squad.ts';
import { CALIBRATED_TEST } from './calibration-test.ts';

const TRIAL_CVS = [0.04, 0.059, 0.08];

/** The whole grid for normal scatter; for squads that bend an assumption only the cells that the bounds are about. */
function modelsOf(squad: Squad): SquadModel[] {
  if (squad === 'gap-closed') return grid(squad, [3], [0.03], [0.2]);
  if (squad !== 'normal') return grid(squad, [3], [0.03], [0, 0.2]);
  return grid(squad, [3, 1], [0, 0.03, 0.05], [0, 0.1, 0.15, 0.2]);
}

function grid(squad: Squad, trials: number[], drifts: number[], gaps: number[]): SquadModel[] {
  return trials.flatMap((count) =>
    drifts.flatMap((dayDrift) =>
      TRIAL_CVS.flatMap((trialCv) => gaps.map((gap) => ({ squad, trials: count, trialCv, dayDrift, gap }))),
    ),
  );
}

/** How many of the simulated pairs each rule flags, in the order of CALIBRATED_RULES; null where it has no verdict. */
export interface FlagCounts {
  today: (number | null)[];
  twice: (number | null)[];
}

/** Runs every rule over the same simulated pairs of sessions of one kind of athlete. */
export function countFlags(model: SquadModel, pairs: number, seed: number): FlagCounts {
  const draw = drawFrom(randomFrom(seed));
  const counts = CALIBRATED_RULES.map((rule) => ({ rule, today: 0, twice: 0, toldToday: 0, toldTwice: 0 }));
  for (let pair = 0; pair < pairs; pair++) {
    const flags = flagsOf(twoSessions(model, CALIBRATED_TEST, draw), model);
    for (const count of counts) {
      const { today, twice } = flags[count.rule];
      count.toldToday += today === null ? 0 : 1;
      count.toldTwice += twice === null ? 0 : 1;
      count.today += today ? 1 : 0;
      count.twice += twice ? 1 : 0;
    }
  }
  return {
    today: counts.map(({ toldToday, today }) => (toldToday === 0 ? null : today)),
    twice: counts.map(({ toldTwice, twice }) => (toldTwice === 0 ? null : twice)),
  };
}

/** Simulates all cells. @param seed of the first cell; each following cell has the next one */
export function calibrate(pairs: number, seed: number): CalibrationFile {
  let cell = 0;
  const squads = SQUADS.map((squad) => ({
    squad,
    rows: modelsOf(squad).map((model): CalibrationFile['squads'][number]['rows'][number] => {
      const { today, twice } = countFlags(model, pairs, seed + cell++);
      return [model.trials, model.trialCv, model.dayDrift, model.gap, today, twice];
    }),
  }));
  return { rulesVersion: RULES_VERSION, seed, pairs, squads };
}
