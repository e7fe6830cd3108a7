import type { MethodSection } from '../method-section.ts';

export const DIFFERENCE: MethodSection = {
  id: 'difference',
  title: 'Difference',
  text: [
    'For a test with two sides, from the trials of one session that are not struck out. The size has no sign; the weaker side is named in words. Where less is better, as in a timed hop, the side with the larger value is the weaker one.',
  ],
  formulas: [
    'y = ln(left mean / right mean), turned round where lower is better',
    'difference = (stronger mean − weaker mean) / stronger mean = 1 − exp(−|y|)',
    'two legs in one trial: |left mean − right mean| / (left mean + right mean) = tanh(|y| / 2)',
  ],
  points: [
    'The mean decides; the best trial is shown beside it. With the best of three, sessions seemed to differ that did not with the mean.',
    'Percentages of devices are not used: vendors divide by the larger side, by the sum or by the mean, with opposite signs, so that one pair of legs gives different numbers.',
    'Two legs that share one total, as on two force plates, are told over the sum, which is about half as large. The rule is the same.',
    'A side that is missing, zero, negative or no number gives no percentage. It has a state of its own and never counts as even.',
    'Values are judged in the unit of their test. Force, torque, values per kg and % body weight meet only through the mass and the lever of that day; what cannot be carried over is not compared.',
  ],
  sources: [
    {
      citation: 'bishop-2019',
      grade: 'study',
      note: 'A difference between sessions appeared only with the best trial, not with the mean of three.',
    },
    { citation: 'bishop-2018', grade: 'convention', note: 'Over the sum where both limbs share one trial.' },
    {
      citation: 'parkinson-2021',
      grade: 'study',
      note: 'Of twelve indices eight change their size when the other limb is the stronger one.',
    },
  ],
};
