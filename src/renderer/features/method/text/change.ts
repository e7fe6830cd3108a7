import type { MethodSection } from '../method-section.ts';

export const CHANGE: MethodSection = {
  id: 'change',
  title: 'Change',
  text: [
    'Today against an earlier session in the same set-up: limb by limb, and as a gap where the test has two sides. The reference is the last session, the best, the first, or the mean of the last three.',
  ],
  formulas: [
    'limb: |ln(m2 / m1)| > 1.96 · √(var1 + var2), var = v / n + te_day²',
    'gap: |y2 − y1| > 1.96 · √(var1 + var2), y and var of each session’s difference',
  ],
  points: [
    'A gap is told with why it changed: the weaker side rose, or only the stronger side fell. An index can look better because the good limb weakened, so both limbs are always shown.',
    'A limb’s gain is easier to show than the change of a gap, which carries the noise of four means.',
    'The best of several sessions is partly luck, so a fall from it is expected.',
  ],
  sources: [
    { citation: 'wellsandt-2017', grade: 'study', note: 'A limb symmetry index can overrate recovery.' },
    {
      citation: 'quadriceps-asymmetry-2025',
      grade: 'study',
      note: 'Smallest change of a quadriceps difference to believe: 13.9 to 22.9 points.',
    },
  ],
};
