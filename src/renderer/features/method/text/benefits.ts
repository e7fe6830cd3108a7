import type { MethodSection } from '../method-section.ts';

export const BENEFITS_SECTION: MethodSection = {
  id: 'benefits',
  title: 'Four benefits',
  text: [
    'Each benefit shows the worst finding of its tests, what carries it, what is missing and what is due. There is no score: the tests of a benefit measure different things, and no study gives them weights.',
  ],
  points: [
    'A test without sides that got worse beyond noise is watch; one that was measured once has no verdict yet. Ratios belong to injury prevention.',
    'Missing: at most four tests, one for each muscle or skill, those that say most first.',
    'Due: 8 weeks after the last test of that benefit, or the end of the program where that is sooner.',
  ],
  sources: [
    { citation: 'coaching-convention', grade: 'convention', note: 'Order of missing tests, and 8 weeks.' },
    {
      citation: 'static-balance',
      grade: 'study',
      note: 'Standing, reaching and hopping were unrelated, so that no single score of balance is given.',
    },
  ],
};
