import { HEAVY_LOADS, JUMP_CONTACTS, JUMPS_ALONE, PRACTICE, STRENGTH_AND_ECONOMY } from '../evidence.ts';
import type { Template } from '../template.ts';
import { FIRST_STRENGTH_BLOCK, RETEST_WEEK, STRENGTH_BLOCK } from './weeks.ts';

export const RUNNING_ECONOMY_TEMPLATES: readonly Template[] = [
  {
    id: 'running-economy-beginner',
    name: 'Heavy and springy: the way in',
    benefit: 'running-economy',
    level: 'beginner',
    summary:
      'Twelve weeks, two sessions of about 50 minutes in a gym, 48 hours apart. Learn the lifts in the first four weeks, then load rises until sets of five or six are heavy; a few pogo jumps first, while fresh. Run first when both fall on one day and the run matters more.',
    days: [
      {
        name: 'Day 1: press, hinge and soleus',
        exercises: [
          { slot: 'A1', exerciseId: 'pogo-jump' },
          { slot: 'B1', exerciseId: 'leg-press' },
          { slot: 'B2', exerciseId: 'dead-bug' },
          { slot: 'C1', exerciseId: 'dumbbell-romanian-deadlift' },
          { slot: 'D1', exerciseId: 'seated-heel-raise-machine' },
          { slot: 'D2', exerciseId: 'side-plank', dose: { reps: [30, 45] } },
        ],
      },
      {
        name: 'Day 2: hip, step and calf',
        exercises: [
          { slot: 'A1', exerciseId: 'pogo-jump' },
          {
            slot: 'B1',
            exerciseId: 'hip-thrust',
            dose: { sets: 3, reps: [5, 6], load: '80–85 % 1RM, RIR 2' },
          },
          { slot: 'B2', exerciseId: 'front-plank' },
          { slot: 'C1', exerciseId: 'loaded-step-up' },
          { slot: 'D1', exerciseId: 'single-leg-heel-raise-step' },
          { slot: 'D2', exerciseId: 'banded-knee-drive' },
        ],
      },
    ],
    weeks: [...FIRST_STRENGTH_BLOCK, ...STRENGTH_BLOCK, ...STRENGTH_BLOCK.slice(0, 3), RETEST_WEEK],
    sources: [STRENGTH_AND_ECONOMY, HEAVY_LOADS, JUMPS_ALONE, JUMP_CONTACTS, PRACTICE],
  },
  {
    id: 'running-economy-trained',
    name: 'Heavy and springy',
    benefit: 'running-economy',
    level: 'trained',
    summary:
      'Twelve weeks, two sessions of about 60 minutes with a barbell, 48 hours apart. Sets of three to five at 85 to 90 % and long rests, jumps first while fresh. Keep the last heavy leg work five to seven days before a race.',
    days: [
      {
        name: 'Day 1: squat, hinge and soleus',
        exercises: [
          { slot: 'A1', exerciseId: 'pogo-jump', dose: { reps: [10, 12] } },
          { slot: 'B1', exerciseId: 'back-squat', dose: { reps: [3, 5], load: '85–90 % 1RM', restSeconds: 240 } },
          {
            slot: 'C1',
            exerciseId: 'single-leg-deadlift',
            dose: { reps: [5, 6], load: 'heavy, RIR 2', restSeconds: 150 },
          },
          { slot: 'D1', exerciseId: 'seated-heel-raise-machine' },
          { slot: 'D2', exerciseId: 'side-plank-leg-lift' },
        ],
      },
      {
        name: 'Day 2: deadlift, single leg and calf',
        exercises: [
          { slot: 'A1', exerciseId: 'bounding' },
          { slot: 'B1', exerciseId: 'deadlift', dose: { reps: [3, 5], load: '85–90 % 1RM', restSeconds: 240 } },
          { slot: 'C1', exerciseId: 'barbell-split-squat' },
          { slot: 'D1', exerciseId: 'standing-heel-raise-barbell' },
          { slot: 'D2', exerciseId: 'dead-bug' },
        ],
      },
    ],
    weeks: [...STRENGTH_BLOCK, ...STRENGTH_BLOCK, ...STRENGTH_BLOCK.slice(0, 3), RETEST_WEEK],
    sources: [STRENGTH_AND_ECONOMY, HEAVY_LOADS, JUMPS_ALONE, JUMP_CONTACTS, PRACTICE],
  },
];
