import { FOOT_CORE, PRACTICE } from '../evidence.ts';
import type { Exercise } from '../exercise.ts';
import { BONE_STRESS } from './cautions.ts';
import { CONTROL } from './doses.ts';

export const FOOT_EXERCISES: readonly Exercise[] = [
  {
    id: 'short-foot',
    name: 'Short foot',
    benefits: ['injury-prevention', 'balance'],
    muscleGroups: ['foot'],
    stance: 'one-leg',
    equipment: [],
    level: 'beginner',
    cues: [
      'Barefoot, foot flat.',
      'Draw the ball of the foot towards the heel without curling the toes.',
      'Hold for five seconds, then let go.',
    ],
    dose: { sets: 2, reps: [8, 10], unit: 'reps', load: 'bodyweight, 5 s holds', restSeconds: 30 },
    cautions: [],
    impact: false,
    sources: [FOOT_CORE, PRACTICE],
  },
  {
    id: 'toe-lifts',
    name: 'Big toe and small toes in turn',
    benefits: ['balance', 'injury-prevention'],
    muscleGroups: ['foot'],
    stance: 'one-leg',
    equipment: [],
    level: 'beginner',
    cues: [
      'Lift the big toe while the others stay down.',
      'Then press the big toe down and lift the others.',
      'Ankle and arch stay still.',
    ],
    dose: { sets: 2, reps: [8, 10], unit: 'reps', load: 'bodyweight', restSeconds: 30 },
    cautions: [],
    impact: false,
    sources: [FOOT_CORE, PRACTICE],
  },
  {
    id: 'towel-heel-raise',
    name: 'Heel raise with a towel under the toes',
    benefits: ['injury-prevention', 'balance'],
    muscleGroups: ['foot', 'calf'],
    stance: 'one-leg',
    equipment: ['towel', 'step'],
    level: 'trained',
    cues: [
      'Rolled towel under the toes, ball of the foot on a step.',
      'Three seconds up, two seconds at the top, three seconds down.',
      'Every second day is enough.',
    ],
    dose: { ...CONTROL, reps: [8, 12], load: 'bodyweight or more, RIR 2', tempo: '3-2-3', restSeconds: 90 },
    cautions: [BONE_STRESS, 'Stiff or painful big toe: use a thinner towel.'],
    impact: false,
    sources: [
      {
        citation: 'rathleff-2015',
        grade: 'convention',
        note: 'From memory of the paper on plantar fascia pain: every second day, from 12RM to 8RM.',
      },
    ],
  },
];
