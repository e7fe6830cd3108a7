import type { Sourced } from './citation.ts';

/** Sources that several exercises, templates and reasons share, in one wording. */
export const PRACTICE: Sourced = {
  citation: 'coaching-convention',
  grade: 'convention',
  note: 'Choice of exercise, sets, repetitions, tempo and rest follow practice.',
};

export const HIP_AND_CORE: Sourced = {
  citation: 'leppanen-2024',
  grade: 'study',
  note: '325 novice runners, 24 weeks: injury rate with hip and core work lower than in the control group (hazard ratio 0.66, 95 % interval 0.45 to 0.97).',
};

export const RUNNERS_POOLED: Sourced = {
  citation: 'wu-2024',
  grade: 'study',
  note: 'Nine trials, 1,904 runners: no effect of exercise programs when pooled; supervised ones did lower the risk.',
};

export const STRENGTH_ALL_SPORTS: Sourced = {
  citation: 'lauersen-2018',
  grade: 'study',
  note: 'Strength training and injury in 7,738 people aged 12 to 40, in team sport and the army; not runners.',
};

export const FOOT_CORE: Sourced = {
  citation: 'taddei-2020',
  grade: 'study',
  note: '118 runners followed for 12 months: those without foot training had 2.42 times the injury rate (1.98 to 3.62).',
};

export const HEAVY_LOADS: Sourced = {
  citation: 'eihara-2022',
  grade: 'study',
  note: 'Heavy training improved running economy (g -0.32, -0.55 to -0.10). At 90 % 1RM and above or 4RM and below g -0.31, lighter -0.17 with a wide interval; 10 to 14 weeks -0.45, 6 to 8 weeks -0.21.',
};

export const STRENGTH_AND_ECONOMY: Sourced = {
  citation: 'blagrove-2018',
  grade: 'study',
  note: '24 studies, 469 runners: running economy better by 2 to 8 % after 6 to 20 weeks at two to three sessions a week.',
};

export const JUMPS_ALONE: Sourced = {
  citation: 'eihara-2022',
  grade: 'study',
  note: 'Plyometric training alone: a small effect on running economy that may be none (g -0.13, -0.47 to 0.21).',
};

export const JUMP_CONTACTS: Sourced = {
  citation: 'coaching-convention',
  grade: 'convention',
  note: '40 to 80 ground contacts a session for beginners, 80 to 120 when trained, 10 to 15 % more a week, 48 to 72 h apart, on a soft even surface first.',
};

export const HEAVY_SLOW: Sourced = {
  citation: 'beyer-2015',
  grade: 'study',
  note: 'Slow heavy heel raises for Achilles pain: 3 s up and 3 s down, from 15RM to 6RM over 12 weeks.',
};

export const TRAINING_EVENS_OUT: Sourced = {
  citation: 'bettariga-2022',
  grade: 'study',
  note: 'Eight studies: training lowers side differences slightly to moderately, on one leg or two.',
};

export const STATIC_NOT_DYNAMIC: Sourced = {
  citation: 'static-balance',
  grade: 'study',
  note: 'Standing, reaching and hopping were unrelated in 46 students, so each is trained for itself.',
};
