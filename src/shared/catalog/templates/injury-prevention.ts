import { FOOT_CORE, HIP_AND_CORE, PRACTICE, RUNNERS_POOLED, STRENGTH_ALL_SPORTS } from '../evidence.ts';
import type { Template } from '../template.ts';
import { FIRST_STRENGTH_BLOCK, RETEST_WEEK, STRENGTH_BLOCK } from './weeks.ts';

export const INJURY_PREVENTION_TEMPLATES: readonly Template[] = [
  {
    id: 'injury-prevention-beginner',
    name: 'Hip, core and single leg: first steps',
    benefit: 'injury-prevention',
    level: 'beginner',
    summary:
      'Eight weeks, two sessions of about 40 minutes, at home with a band, a box and little else. Hip and core first, because that is where runners have the best evidence; start every one-leg exercise on the weaker side. May lower the risk of injury, best when supervised and done.',
    days: [
      {
        name: 'Day 1: hip and single leg',
        exercises: [
          { slot: 'A1', exerciseId: 'split-squat' },
          { slot: 'A2', exerciseId: 'side-plank', dose: { reps: [20, 30] } },
          { slot: 'B1', exerciseId: 'single-leg-glute-bridge' },
          { slot: 'B2', exerciseId: 'banded-side-step' },
          { slot: 'C1', exerciseId: 'single-leg-heel-raise' },
          { slot: 'C2', exerciseId: 'short-foot' },
        ],
      },
      {
        name: 'Day 2: hip, hamstring and calf',
        exercises: [
          { slot: 'A1', exerciseId: 'step-up' },
          { slot: 'A2', exerciseId: 'dead-bug' },
          { slot: 'B1', exerciseId: 'single-leg-hamstring-bridge' },
          { slot: 'B2', exerciseId: 'side-lying-hip-abduction' },
          { slot: 'C1', exerciseId: 'bent-knee-heel-raise' },
          { slot: 'C2', exerciseId: 'side-lying-hip-adduction' },
        ],
      },
    ],
    weeks: [...FIRST_STRENGTH_BLOCK, ...STRENGTH_BLOCK.slice(0, 3), RETEST_WEEK],
    sources: [HIP_AND_CORE, RUNNERS_POOLED, FOOT_CORE, PRACTICE],
  },
  {
    id: 'injury-prevention-trained',
    name: 'Hip, core and single leg: loaded',
    benefit: 'injury-prevention',
    level: 'trained',
    summary:
      'Eight weeks, two sessions of about 50 minutes with dumbbells, a bench and a partner. Single-leg strength with weight, slow hamstring and groin work; start every one-leg exercise on the weaker side. May lower the risk of injury, best when supervised and done.',
    days: [
      {
        name: 'Day 1: hip and single leg',
        exercises: [
          { slot: 'A1', exerciseId: 'bulgarian-split-squat' },
          { slot: 'A2', exerciseId: 'side-plank-leg-lift' },
          { slot: 'B1', exerciseId: 'single-leg-hip-thrust' },
          { slot: 'B2', exerciseId: 'side-plank-clamshell' },
          { slot: 'C1', exerciseId: 'single-leg-heel-raise-step', dose: { reps: [8, 10], restSeconds: 90 } },
          { slot: 'C2', exerciseId: 'banded-knee-drive' },
        ],
      },
      {
        name: 'Day 2: hamstring, groin and calf',
        exercises: [
          { slot: 'A1', exerciseId: 'nordic-lowering', dose: { reps: [5, 6] } },
          { slot: 'A2', exerciseId: 'standing-banded-hip-abduction' },
          { slot: 'B1', exerciseId: 'single-leg-deadlift' },
          { slot: 'B2', exerciseId: 'copenhagen-short-lever', dose: { reps: [6, 8] } },
          { slot: 'C1', exerciseId: 'seated-single-leg-heel-raise' },
          { slot: 'C2', exerciseId: 'suitcase-carry' },
        ],
      },
    ],
    weeks: [...STRENGTH_BLOCK, ...STRENGTH_BLOCK.slice(0, 3), RETEST_WEEK],
    sources: [HIP_AND_CORE, RUNNERS_POOLED, STRENGTH_ALL_SPORTS, PRACTICE],
  },
];
