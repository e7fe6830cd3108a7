import type { RatioDefinition } from './ratio-definition.ts';

const HAMSTRINGS_OVER_QUADRICEPS = { numerator: 'hamstrings', denominator: 'quadriceps' };

/**
 * Ratios of two muscles of one limb. The bands are context, derived from published means or set by practice; below one
 * in two sessions is "watch" at the most. Nordic force has no place here: another device and another lever.
 */
export const RATIOS: readonly RatioDefinition[] = [
  {
    id: 'hq-isometric',
    name: 'H:Q',
    detail: 'isometric, 90°, hand-held dynamometer, same set-up',
    type: 'isometric',
    muscles: HAMSTRINGS_OVER_QUADRICEPS,
    numeratorTestId: 'knee-flexion-isometric-hhd',
    denominatorTestId: 'knee-extension-isometric-hhd',
    band: { low: 0.33, high: 0.55 },
    source: {
      citation: 'sarabon-2021',
      grade: 'derived',
      note: 'Men’s pooled flexion over extension torque at mid range. It holds only when both muscles are tested at one angle with the pad at one distance; the athlete’s own history comes first.',
    },
  },
  {
    id: 'hq-concentric-60',
    name: 'H:Q',
    detail: 'concentric, 60°/s',
    type: 'conventional',
    muscles: HAMSTRINGS_OVER_QUADRICEPS,
    numeratorTestId: 'knee-flexion-concentric-60',
    denominatorTestId: 'knee-extension-concentric-60',
    band: { low: 0.5, high: 0.7 },
    source: {
      citation: 'fousekis-2010',
      grade: 'derived',
      note: 'Band set around 0.55 to 0.59 in male footballers, 0.58 and 0.60 in elite women (Risberg 2018) and 0.6 in a review (Coombs & Garbutt 2002).',
    },
  },
  {
    id: 'hq-concentric-180',
    name: 'H:Q',
    detail: 'concentric, 180°/s',
    type: 'conventional',
    muscles: HAMSTRINGS_OVER_QUADRICEPS,
    numeratorTestId: 'knee-flexion-concentric-180',
    denominatorTestId: 'knee-extension-concentric-180',
    band: { low: 0.55, high: 0.75 },
    source: {
      citation: 'fousekis-2010',
      grade: 'derived',
      note: 'Band set around 0.59 to 0.64 in male footballers; the ratio rises with speed (Rosene 2001).',
    },
  },
  {
    id: 'hq-concentric-240',
    name: 'H:Q',
    detail: 'concentric, 240°/s',
    type: 'conventional',
    muscles: HAMSTRINGS_OVER_QUADRICEPS,
    numeratorTestId: 'knee-flexion-concentric-240',
    denominatorTestId: 'knee-extension-concentric-240',
    band: { low: 0.65, high: 0.9 },
    source: {
      citation: 'rosene-2001',
      grade: 'derived',
      note: 'The ratio rises with speed; one band for 240 to 300°/s, set around the figures at 300°/s (Fousekis 2010).',
    },
  },
  {
    id: 'hq-concentric-300',
    name: 'H:Q',
    detail: 'concentric, 300°/s',
    type: 'conventional',
    muscles: HAMSTRINGS_OVER_QUADRICEPS,
    numeratorTestId: 'knee-flexion-concentric-300',
    denominatorTestId: 'knee-extension-concentric-300',
    band: { low: 0.65, high: 0.9 },
    source: {
      citation: 'fousekis-2010',
      grade: 'derived',
      note: 'Band set around 0.66 to 0.72 in male footballers and 0.87 at fast speed in college middle-distance runners.',
    },
  },
  {
    id: 'hq-functional-60',
    name: 'Functional H:Q',
    detail: 'eccentric hamstrings over concentric quadriceps, 60°/s',
    type: 'functional',
    muscles: HAMSTRINGS_OVER_QUADRICEPS,
    numeratorTestId: 'knee-flexion-eccentric-60',
    denominatorTestId: 'knee-extension-concentric-60',
    band: { low: 0.75, high: 1.0 },
    source: {
      citation: 'fousekis-2010',
      grade: 'derived',
      note: 'Band set around 0.76 to 0.86 in male footballers.',
    },
  },
  {
    id: 'hq-functional-180',
    name: 'Functional H:Q',
    detail: 'eccentric hamstrings over concentric quadriceps, 180°/s',
    type: 'functional',
    muscles: HAMSTRINGS_OVER_QUADRICEPS,
    numeratorTestId: 'knee-flexion-eccentric-180',
    denominatorTestId: 'knee-extension-concentric-180',
    band: { low: 1.0, high: null },
    source: {
      citation: 'fousekis-2010',
      grade: 'derived',
      note: 'A floor only: male footballers had 1.09 to 1.17, and 1.0 is the usual aim at fast speeds.',
    },
  },
  {
    id: 'hq-mixed',
    name: 'Mixed H:Q',
    detail: 'eccentric hamstrings 30°/s over concentric quadriceps 240°/s',
    type: 'mixed',
    muscles: HAMSTRINGS_OVER_QUADRICEPS,
    numeratorTestId: 'knee-flexion-eccentric-30',
    denominatorTestId: 'knee-extension-concentric-240',
    band: { low: 0.8, high: null },
    source: {
      citation: 'croisier-2008',
      grade: 'convention',
      note: 'A floor only, as remembered from the paper on footballers: below 0.80 on one machine counted as an imbalance. Other machines give other values.',
    },
  },
  {
    id: 'adductor-abductor',
    name: 'Adductor:abductor',
    detail: 'isometric, lying on the back, hand-held dynamometer, same set-up',
    type: 'adductor-abductor',
    muscles: { numerator: 'adductors', denominator: 'abductors' },
    numeratorTestId: 'hip-adduction-isometric',
    denominatorTestId: 'hip-abduction-isometric',
    band: { low: 0.8, high: null },
    source: {
      citation: 'tyler-2001',
      grade: 'convention',
      note: 'A floor only; 0.90 to 1.0 is the usual aim. Below 0.80 was tied to groin injury in ice hockey, figures as remembered; not runners. Which muscle is the stronger differs with sex and sport (Marušič 2024).',
    },
  },
];

/** @throws RangeError for an id that is not in the catalogue */
export function ratioById(id: string): RatioDefinition {
  const found = RATIOS.find((ratio) => ratio.id === id);
  if (!found) throw new RangeError(`There is no ratio ${id} in the catalogue.`);
  return found;
}
