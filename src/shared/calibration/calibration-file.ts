import { z } from 'zod';

/**
 * What a rule does on simulated squads, where the truth is known (docs/method.md, "Calibration"). Written by
 * `npm run calibrate` into calibration.json; nothing here computes a verdict.
 */
export interface Calibration {
  /** Version of the house rule that was run. */
  rulesVersion: string;
  seed: number;
  /** Simulated pairs of sessions in each cell. */
  pairs: number;
  cells: CalibrationCell[];
}

/** One kind of squad and how often each rule spoke up. Shares from 0 to 1. */
export interface CalibrationCell {
  squad: Squad;
  /** Recorded trials a side. */
  trials: number;
  trialCv: number;
  dayDrift: number;
  /** True difference between the sides, (stronger - weaker) / stronger. */
  gap: number;
  /** Share of athletes flagged by one session; null where the rule gives no verdict. */
  today: Record<CalibratedRule, number | null>;
  /** Share flagged by two sessions running with the same weaker side; for the house rule that is "clear". */
  twice: Record<CalibratedRule, number | null>;
}

export const CALIBRATED_RULES = [
  'house',
  'previous',
  'one-sided',
  'own-noise',
  'recorded-mean',
  'flat-line',
  'larger-cv',
] as const;
export type CalibratedRule = (typeof CALIBRATED_RULES)[number];

export const CALIBRATED_RULE_NAMES: Record<CalibratedRule, string> = {
  house: 'House rule',
  previous: 'House rule 1.0',
  'one-sided': 'Considered: one-sided today',
  'own-noise': 'House rule, noise known',
  'recorded-mean': 'House rule, only means kept',
  'flat-line': 'Flat 10 % line',
  'larger-cv': 'Greater than the larger CV',
};

/** `normal` is the squad of all tables; the others bend one of its assumptions. */
export const SQUADS = ['normal', 'lognormal', 'shared-drift', 'unequal-limbs', 'poor-trials', 'gap-closed'] as const;
export type Squad = (typeof SQUADS)[number];

export const SQUAD_NAMES: Record<Squad, string> = {
  normal: 'Normal scatter',
  lognormal: 'Lognormal scatter',
  'shared-drift': 'Half of the day’s drift common to both limbs',
  'unequal-limbs': 'Left scatters twice as much as right',
  'poor-trials': 'One trial in twenty 20 % short',
  'gap-closed': 'Gap gone at the second session',
};

const Counts = z.array(z.number().nullable()).length(CALIBRATED_RULES.length);

/** Rows hold trials, trial CV, day drift and gap; then, a rule each, how many pairs were flagged today, and twice. */
const CalibrationFile = z.object({
  rulesVersion: z.string(),
  seed: z.number(),
  pairs: z.number().positive(),
  squads: z.array(
    z.object({
      squad: z.enum(SQUADS),
      rows: z.array(z.tuple([z.number(), z.number(), z.number(), z.number(), Counts, Counts])),
    }),
  ),
});
export type CalibrationFile = z.infer<typeof CalibrationFile>;

/**
 * Reads what `npm run calibrate` writes.
 * @throws ZodError when it is something else
 */
export function readCalibration(written: unknown): Calibration {
  const { rulesVersion, seed, pairs, squads } = CalibrationFile.parse(written);
  const cells = squads.flatMap(({ squad, rows }) =>
    rows.map(([trials, trialCv, dayDrift, gap, today, twice]) => {
      const cell = { squad, trials, trialCv, dayDrift, gap };
      return { ...cell, today: shares(today, pairs), twice: shares(twice, pairs) };
    }),
  );
  return { rulesVersion, seed, pairs, cells };
}

/** Counts in the order of CALIBRATED_RULES as shares. */
function shares(counts: (number | null)[], pairs: number): Record<CalibratedRule, number | null> {
  const share = (rule: CalibratedRule) => {
    const count = counts[CALIBRATED_RULES.indexOf(rule)];
    return count === null || count === undefined ? null : count / pairs;
  };
  return {
    house: share('house'),
    previous: share('previous'),
    'one-sided': share('one-sided'),
    'own-noise': share('own-noise'),
    'recorded-mean': share('recorded-mean'),
    'flat-line': share('flat-line'),
    'larger-cv': share('larger-cv'),
  };
}
