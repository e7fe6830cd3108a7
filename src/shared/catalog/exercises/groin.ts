import type { Sourced } from '../citation.ts';
import { PRACTICE } from '../evidence.ts';
import type { Exercise } from '../exercise.ts';
import { GROIN_LONG } from './cautions.ts';
import { CONTROL, HOLD } from './doses.ts';

const COPENHAGEN: Sourced[] = [
  {
    citation: 'copenhagen-modified',
    grade: 'study',
    note: 'Eight weeks of a modified form: adduction strength 24 to 25 % higher.',
  },
  {
    citation: 'haroy-2019',
    grade: 'convention',
    note: 'Read in a secondary page: fewer groin problems in football with two or three sessions a week before the season; not runners.',
  },
];

export const GROIN_EXERCISES: readonly Exercise[] = [
  {
    id: 'adductor-squeeze',
    name: 'Adductor squeeze',
    benefits: ['injury-prevention'],
    muscleGroups: ['adductors'],
    stance: 'two-legs',
    equipment: ['towel'],
    level: 'beginner',
    cues: [
      'Lie on your back, knees bent, a rolled towel between the knees.',
      'Press the knees together smoothly and breathe on.',
      'Press only as hard as stays free of pain.',
    ],
    dose: { ...HOLD, sets: 3, reps: [20, 30], load: 'RPE 6–7, pain 3 of 10 at the most' },
    cautions: [],
    impact: false,
    sources: [PRACTICE],
  },
  {
    id: 'side-lying-hip-adduction',
    name: 'Side-lying hip adduction',
    benefits: ['injury-prevention'],
    muscleGroups: ['adductors'],
    stance: 'one-leg',
    equipment: [],
    level: 'beginner',
    cues: [
      'Lie on your side, upper foot on the floor in front of you.',
      'Lift the lower leg, straight, heel first.',
      'Pause at the top and lower slowly.',
    ],
    dose: { ...CONTROL, load: 'bodyweight, RIR 2–3', tempo: '3-1-2' },
    cautions: [],
    impact: false,
    sources: [PRACTICE],
  },
  {
    id: 'copenhagen-short-lever',
    name: 'Copenhagen plank, short lever',
    benefits: ['injury-prevention'],
    muscleGroups: ['adductors', 'trunk'],
    stance: 'one-leg',
    equipment: ['bench'],
    level: 'beginner',
    cues: [
      'Side plank on the forearm, inner side of the upper knee on the bench.',
      'Press the knee into the bench and lift hips and lower leg.',
      'Shoulders, hips and knee in one line.',
    ],
    dose: { sets: 2, reps: [5, 8], unit: 'reps', load: 'bodyweight, RIR 2–3', tempo: '3-1-2', restSeconds: 60 },
    cautions: ['Groin pain above 3 of 10: go back to the squeeze.', 'Soreness is common in the first two weeks.'],
    impact: false,
    sources: [...COPENHAGEN, PRACTICE],
  },
  {
    id: 'copenhagen-long-lever',
    name: 'Copenhagen plank, long lever',
    benefits: ['injury-prevention'],
    muscleGroups: ['adductors', 'trunk'],
    stance: 'one-leg',
    equipment: ['bench'],
    level: 'trained',
    cues: [
      'Upper ankle on the bench, forearm on the floor.',
      'Lift the body into one line and bring the lower leg up to the bench.',
      'Lower over three seconds.',
    ],
    dose: { sets: 2, reps: [6, 10], unit: 'reps', load: 'bodyweight, RIR 2', tempo: '3-0-2', restSeconds: 75 },
    cautions: [GROIN_LONG, 'Do the short lever for two weeks first; soreness is common.'],
    impact: false,
    sources: [...COPENHAGEN, PRACTICE],
  },
];
