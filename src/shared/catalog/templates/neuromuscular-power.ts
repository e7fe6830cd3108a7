import { JUMP_CONTACTS, PRACTICE } from '../evidence.ts';
import type { Template } from '../template.ts';
import { JUMP_BLOCK, RETEST_WEEK } from './weeks.ts';

export const NEUROMUSCULAR_POWER_TEMPLATES: readonly Template[] = [
  {
    id: 'neuromuscular-power-beginner',
    name: 'Spring: learn to bounce and land',
    benefit: 'neuromuscular-power',
    level: 'beginner',
    summary:
      'Six weeks, two sessions of about 35 minutes, 48 to 72 hours apart, fresh and on a soft even surface. About 55 to 80 ground contacts a session. Start once 20 single-leg heel raises a side are done and hopping is free of pain.',
    days: [
      {
        name: 'Day 1: bounce, jump and stick',
        exercises: [
          { slot: 'A1', exerciseId: 'pogo-jump', dose: { reps: [6, 8] } },
          { slot: 'B1', exerciseId: 'countermovement-jump-training', dose: { reps: [3, 4] } },
          { slot: 'C1', exerciseId: 'hop-and-hold', dose: { reps: [3, 3] } },
          { slot: 'D1', exerciseId: 'goblet-squat', dose: { reps: [5, 6], load: 'RIR 3, fast up', tempo: '2-0-1' } },
          { slot: 'D2', exerciseId: 'single-leg-heel-raise', dose: { reps: [10, 12] } },
        ],
      },
      {
        name: 'Day 2: bounce, skip and reach',
        exercises: [
          { slot: 'A1', exerciseId: 'pogo-jump', dose: { reps: [6, 8] } },
          { slot: 'B1', exerciseId: 'power-skip', dose: { reps: [6, 8] } },
          { slot: 'C1', exerciseId: 'standing-long-jump', dose: { reps: [3, 4] } },
          { slot: 'D1', exerciseId: 'single-leg-glute-bridge' },
          { slot: 'D2', exerciseId: 'side-plank', dose: { reps: [20, 30] } },
        ],
      },
    ],
    weeks: [
      ...JUMP_BLOCK,
      { sets: 0, note: 'RPE 8: a little higher or further than in week 2.', deload: false },
      {
        sets: 1,
        note: 'RPE 9 in effort: one set more, full rests. Retest three or more days later.',
        deload: false,
      },
    ],
    sources: [JUMP_CONTACTS, PRACTICE],
  },
  {
    id: 'neuromuscular-power-trained',
    name: 'Spring: reactive and fast',
    benefit: 'neuromuscular-power',
    level: 'trained',
    summary:
      'Eight weeks, two sessions of about 45 minutes, 48 to 72 hours apart, before the run or on an easy day. About 80 to 110 ground contacts a session, long rests; a set ends when contacts get longer or speed drops.',
    days: [
      {
        name: 'Day 1: drop jump, bound and squat',
        exercises: [
          { slot: 'A1', exerciseId: 'pogo-jump', dose: { reps: [10, 12] } },
          { slot: 'B1', exerciseId: 'drop-jump-low' },
          { slot: 'C1', exerciseId: 'bounding' },
          {
            slot: 'D1',
            exerciseId: 'back-squat',
            dose: { sets: 3, reps: [3, 3], load: '80 % 1RM, fast up', restSeconds: 180 },
          },
          { slot: 'D2', exerciseId: 'side-plank-leg-lift' },
        ],
      },
      {
        name: 'Day 2: hop, jump and swing',
        exercises: [
          { slot: 'A1', exerciseId: 'single-leg-pogo' },
          { slot: 'B1', exerciseId: 'loaded-squat-jump' },
          { slot: 'C1', exerciseId: 'single-leg-hop-forward', dose: { reps: [3, 3] } },
          { slot: 'D1', exerciseId: 'kettlebell-swing' },
          { slot: 'D2', exerciseId: 'dead-bug' },
        ],
      },
    ],
    weeks: [...JUMP_BLOCK, ...JUMP_BLOCK.slice(0, 3), RETEST_WEEK],
    sources: [JUMP_CONTACTS, PRACTICE],
  },
];
