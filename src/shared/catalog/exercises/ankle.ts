import { PRACTICE } from '../evidence.ts';
import type { Exercise } from '../exercise.ts';
import { ACHILLES_INSERTION, SHIN_IMPACT } from './cautions.ts';
import { CONTROL } from './doses.ts';

const PUSH_HOLD: Exercise['dose'] = {
  ...CONTROL,
  reps: [5, 8],
  load: 'push of 5 s at about 80 % of full effort',
  tempo: '0-5-0',
  restSeconds: 45,
};

/** What every ankle exercise shares. */
const ANKLE: Pick<Exercise, 'benefits' | 'stance' | 'level' | 'impact' | 'sources'> = {
  benefits: ['balance', 'injury-prevention'],
  stance: 'one-leg',
  level: 'beginner',
  impact: false,
  sources: [PRACTICE],
};

export const ANKLE_EXERCISES: readonly Exercise[] = [
  {
    ...ANKLE,
    id: 'wall-toe-raise',
    name: 'Toe raise against the wall',
    muscleGroups: ['tibialis'],
    equipment: [],
    cues: [
      'Lean with your back against the wall, feet a foot’s length away from it.',
      'Stand on one heel and lift the front of the foot as high as it goes.',
      'Lower it slowly without letting it drop.',
    ],
    dose: { ...CONTROL, reps: [10, 15], load: 'bodyweight, RIR 2–3' },
    cautions: [SHIN_IMPACT],
  },
  {
    ...ANKLE,
    id: 'banded-dorsiflexion',
    name: 'Foot pull-up with band',
    muscleGroups: ['tibialis'],
    equipment: ['band'],
    cues: [
      'Sit with the leg straight, band round the mid-foot, anchored in front.',
      'Pull the foot towards the shin.',
      'Return slowly.',
    ],
    dose: CONTROL,
    cautions: [],
  },
  {
    ...ANKLE,
    id: 'foot-push-out',
    name: 'Foot push outwards against the wall',
    muscleGroups: ['ankle-evertors'],
    equipment: [],
    cues: [
      'Sit with the outer edge of the foot against a wall, knee bent.',
      'Push the edge outwards without turning the knee.',
      'Hold for five seconds, then let go.',
    ],
    dose: PUSH_HOLD,
    cautions: [],
  },
  {
    ...ANKLE,
    id: 'banded-eversion',
    name: 'Foot turn outwards with band',
    muscleGroups: ['ankle-evertors'],
    equipment: ['band'],
    cues: [
      'Sit with the band round the forefoot, anchored at the inner side.',
      'Turn the sole outwards while the shin stays still.',
      'Return slowly.',
    ],
    dose: CONTROL,
    cautions: [],
  },
  {
    ...ANKLE,
    id: 'foot-push-in',
    name: 'Foot push inwards against the other foot',
    muscleGroups: ['ankle-invertors'],
    equipment: [],
    cues: [
      'Sit with the inner edges of both feet together.',
      'Push inwards with the foot that is trained; the other only holds.',
      'Hold for five seconds, then let go.',
    ],
    dose: PUSH_HOLD,
    cautions: [],
  },
  {
    ...ANKLE,
    id: 'banded-inversion',
    name: 'Foot turn inwards with band',
    muscleGroups: ['ankle-invertors'],
    equipment: ['band'],
    cues: [
      'Sit with the band round the forefoot, anchored at the outer side.',
      'Turn the sole inwards while the shin stays still.',
      'Return slowly.',
    ],
    dose: CONTROL,
    cautions: [],
  },
  {
    ...ANKLE,
    id: 'knee-to-wall',
    name: 'Knee to wall',
    muscleGroups: ['ankle-range', 'soleus'],
    equipment: [],
    cues: [
      'Stand in a lunge facing a wall, heel down.',
      'Bring the knee over the second toe to the wall and hold for two seconds.',
      'Move the foot back as soon as it gets easy.',
    ],
    dose: { ...CONTROL, reps: [10, 12], load: 'bodyweight', tempo: '2-2-2', restSeconds: 30 },
    cautions: [ACHILLES_INSERTION],
  },
];
