import type { MethodSection } from '../method-section.ts';

export const NORMS_SECTION: MethodSection = {
  id: 'norms',
  title: 'Norms',
  text: [
    'Shown only where a study gives source, sex, age and a method that one of our tests follows, and no more is told than the study gives: a z and a percentile only with a mean and a spread. The value is the one the study used, best or mean.',
  ],
  points: [
    'A percentile is 100 · Φ(z). From a birth year alone the age is told as “about”.',
    'No norm of runners is known to us for jumps, reactive strength or hip flexion, so none is shown.',
  ],
  sources: [],
};
