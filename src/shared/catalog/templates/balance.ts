import { FOOT_CORE, PRACTICE, STATIC_NOT_DYNAMIC } from '../evidence.ts';
import type { Template } from '../template.ts';

/** Short sessions: two sets of each, so that three a week stay near ten minutes. Harder tasks, not more sets. */
const TWO_SETS = { sets: 2 };

export const BALANCE_TEMPLATES: readonly Template[] = [
  {
    id: 'balance-beginner',
    name: 'Steady on one leg',
    benefit: 'balance',
    level: 'beginner',
    summary:
      'Six weeks, three sessions of about ten minutes, barefoot, before an easy run or on its own. Progress by making the task harder, not by adding sets. Start on the weaker side.',
    days: [
      {
        name: 'Day 1: stand and reach',
        exercises: [
          { slot: 'A1', exerciseId: 'single-leg-stance-eyes-open', dose: TWO_SETS },
          { slot: 'A2', exerciseId: 'short-foot', dose: TWO_SETS },
          { slot: 'B1', exerciseId: 'y-reach', dose: TWO_SETS },
          { slot: 'B2', exerciseId: 'standing-knee-hold', dose: { sets: 2, restSeconds: 20 } },
        ],
      },
      {
        name: 'Day 2: step and hinge',
        exercises: [
          { slot: 'A1', exerciseId: 'step-up-hold', dose: TWO_SETS },
          { slot: 'A2', exerciseId: 'toe-lifts', dose: TWO_SETS },
          { slot: 'B1', exerciseId: 'single-leg-deadlift-bodyweight', dose: { sets: 2, restSeconds: 30 } },
          { slot: 'B2', exerciseId: 'hip-hitch', dose: { sets: 2, restSeconds: 30 } },
        ],
      },
      {
        name: 'Day 3: soft ground and reach',
        exercises: [
          { slot: 'A1', exerciseId: 'single-leg-stance-pad', dose: TWO_SETS },
          { slot: 'A2', exerciseId: 'short-foot', dose: TWO_SETS },
          { slot: 'B1', exerciseId: 'y-reach', dose: TWO_SETS },
          { slot: 'B2', exerciseId: 'lateral-step-down', dose: { sets: 2, restSeconds: 30 } },
        ],
      },
    ],
    weeks: [
      { sets: 0, note: 'RPE 7: 30 s holds, a wall within reach.', deload: false },
      { sets: 0, note: 'RPE 8: 45 s holds, reaches a little further.', deload: false },
      { sets: 0, note: 'RPE 9: turn the head slowly during holds, pause at the end of each reach.', deload: false },
      { sets: -1, note: 'Lighter week: half the sets, same tasks.', deload: true },
      { sets: 0, note: 'RPE 8: close the eyes for the last 10 s of each hold.', deload: false },
      { sets: 0, note: 'RPE 9: as week 5, with slow head turns. Retest at the end of the week.', deload: false },
    ],
    sources: [STATIC_NOT_DYNAMIC, FOOT_CORE, PRACTICE],
  },
  {
    id: 'balance-trained',
    name: 'Steady at speed',
    benefit: 'balance',
    level: 'trained',
    summary:
      'Six weeks, three sessions of about ten minutes: landing and holding, eyes closed, catching, and reaching with control. Progress by making the task harder, not by adding sets. Start on the weaker side.',
    days: [
      {
        name: 'Day 1: land and reach',
        exercises: [
          { slot: 'A1', exerciseId: 'hop-and-hold', dose: { sets: 2, restSeconds: 30 } },
          { slot: 'A2', exerciseId: 'single-leg-stance-eyes-closed', dose: TWO_SETS },
          { slot: 'B1', exerciseId: 'y-reach', dose: TWO_SETS },
          { slot: 'B2', exerciseId: 'towel-heel-raise', dose: { sets: 2, reps: [8, 10], restSeconds: 30 } },
        ],
      },
      {
        name: 'Day 2: catch and squat',
        exercises: [
          { slot: 'A1', exerciseId: 'single-leg-stance-catch', dose: TWO_SETS },
          { slot: 'A2', exerciseId: 'short-foot', dose: TWO_SETS },
          { slot: 'B1', exerciseId: 'skater-squat', dose: { sets: 2, reps: [6, 8], restSeconds: 45 } },
          { slot: 'B2', exerciseId: 'side-plank-leg-lift', dose: { sets: 2, restSeconds: 30 } },
        ],
      },
      {
        name: 'Day 3: sideways and hinge',
        exercises: [
          { slot: 'A1', exerciseId: 'side-hop-and-hold', dose: { sets: 2, restSeconds: 30 } },
          { slot: 'A2', exerciseId: 'single-leg-stance-pad', dose: TWO_SETS },
          { slot: 'B1', exerciseId: 'single-leg-deadlift', dose: { sets: 2, reps: [8, 10], restSeconds: 45 } },
          { slot: 'B2', exerciseId: 'toe-lifts', dose: TWO_SETS },
        ],
      },
    ],
    weeks: [
      { sets: 0, note: 'RPE 7: small hops, each landing held for three seconds.', deload: false },
      { sets: 0, note: 'RPE 8: hops a little longer, reaches a little further.', deload: false },
      { sets: 0, note: 'RPE 9: land and look over a shoulder, slow the reaches down.', deload: false },
      { sets: -1, note: 'Lighter week: half the sets, same tasks.', deload: true },
      {
        sets: 0,
        note: 'RPE 8: hop onto grass or a mat, hold with the eyes closed for the last second.',
        deload: false,
      },
      {
        sets: 0,
        note: 'RPE 9: as week 5, a change of direction at each hop. Retest at the end of the week.',
        deload: false,
      },
    ],
    sources: [STATIC_NOT_DYNAMIC, FOOT_CORE, PRACTICE],
  },
];
