import type { MethodSection } from '../method-section.ts';

export const STATES: MethodSection = {
  id: 'states',
  title: 'States',
  text: [
    'Within noise: not beyond the noise of the day, which does not mean exactly even. Watch: beyond noise today, and one condition of clear is missing, which is named. Clear: all of these hold.',
  ],
  formulas: [
    'beyond noise today, from own trials',
    'the same weaker side in the comparable session before',
    'both sessions together beyond 2.576 · √(1 / Σ 1/var), the 99 % band',
    'both sessions together beyond the line of the test',
  ],
  points: [
    'Comparable means an earlier day, the same kind of unit, and the same set-up in the fields that matter for the test. Who tested does not matter. Why a session is left out is said.',
    'Two sessions together are the mean of both y, weighted by 1/var.',
    'Reasons for watch: the first time; the other side was weaker before; not beyond noise over two sessions; under the line; a mean without its trials.',
    'The line is a coaching convention for attention and no proof of harm. It can be changed for each test.',
    'Clear is not a diagnosis, not a cause and not a risk of injury.',
  ],
  sources: [
    {
      citation: 'quadriceps-asymmetry-2025',
      grade: 'study',
      note: 'At the retest the stronger leg was the other one in 21 to 38 % of quadriceps tests: this is why sides have to repeat.',
    },
    {
      citation: 'guan-2022',
      grade: 'study',
      note: '28 cohorts on side differences and injury: too inconsistent for a recommendation.',
    },
    {
      citation: 'afonso-2022',
      grade: 'study',
      note: 'No evidence that an existing difference raises risk, nor that reducing it helps.',
    },
    {
      citation: 'fukuchi-2017',
      grade: 'derived',
      note: 'A flat 10 % line alone marks 11, 7 and 14 of 28 healthy runners in three hip tests.',
    },
  ],
};
