import type { MethodSection } from '../method-section.ts';

export const RATIOS_SECTION: MethodSection = {
  id: 'ratios',
  title: 'Ratios',
  text: [
    'One muscle over another of one side, in the latest session that has both tests in one set-up and one unit: never across devices, set-ups, sessions or kinds of unit. Contraction and speed belong to a ratio and are told with it.',
  ],
  formulas: [
    'ratio = mean of the first muscle / mean of the second',
    'var(ln ratio) = v1 / n1 + te_day,1² + v2 / n2 + te_day,2²',
    'shown range = ratio · exp(± 1.96 · √var)',
  ],
  points: [
    'Below the band once is no finding. Below in two comparable sessions running is watch, marked as a coaching convention, and never clear. Above the band is told and is no finding.',
    'Bands are set around published means, mostly of footballers and not of runners.',
    'Nordic force makes no ratio: another device and another lever.',
  ],
  sources: [
    { citation: 'mau-moeller-2017', grade: 'study', note: 'A ratio repeats less well than the torques it is made of.' },
  ],
};
