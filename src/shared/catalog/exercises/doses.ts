import type { Dose } from '../exercise.ts';

/** Doses that many exercises start from; one-leg doses are for each side. */

/** Control and corrective work: 3 × 8 to 12 with two or three reps in reserve. */
export const CONTROL: Dose = { sets: 3, reps: [8, 12], unit: 'reps', load: 'RIR 2–3', tempo: '3-0-2', restSeconds: 60 };

/** The same with added weight and a longer rest. */
export const LOADED: Dose = { ...CONTROL, restSeconds: 90 };

/** Heavy lifting: 3 to 5 sets of 3 to 6. */
export const HEAVY: Dose = { sets: 4, reps: [3, 6], unit: 'reps', load: '80–90 % 1RM, RIR 1–2', restSeconds: 180 };

/** Heavy work on one leg or one joint, where a 1RM is not tested. */
export const HEAVY_BY_FEEL: Dose = { sets: 3, reps: [5, 6], unit: 'reps', load: 'heavy, RIR 2', restSeconds: 180 };

export const HOLD: Dose = { sets: 3, reps: [30, 45], unit: 's', load: 'bodyweight', restSeconds: 45 };

export const FAST: Dose = {
  sets: 3,
  reps: [3, 5],
  unit: 'reps',
  load: 'bodyweight, full effort; stop when speed drops',
  restSeconds: 120,
};

/** Series of quick ground contacts. */
export const REACTIVE: Dose = {
  sets: 3,
  reps: [8, 10],
  unit: 'reps',
  load: 'bodyweight; stop when contacts get longer',
  restSeconds: 120,
};

export const REACHES: Dose = { sets: 3, reps: [8, 10], unit: 'reps', load: 'bodyweight', restSeconds: 30 };
