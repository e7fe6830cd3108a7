import type { MethodSection } from '../method-section.ts';

export const NOISE: MethodSection = {
  id: 'noise',
  title: 'Noise',
  text: [
    'What a difference moves by itself, from trial to trial and from day to day. Only what is larger is worth a second look. The spread of three trials is itself uncertain, so it is joined with the typical error of the test as if that were four further trials.',
  ],
  formulas: [
    'v = (4 · te_trial² + Σ (n − 1) · cv²) / (4 + Σ (n − 1)), over both sides',
    'var(y) = v / n_left + v / n_right + 2 · te_day²',
    'noise = 1.96 · √var(y), shown as 1 − exp(−noise)',
    'beyond noise: |y| > noise',
  ],
  points: [
    'te_trial and te_day are the typical errors of the test, within a session and between days. They come from the catalogue, from your own athletes, or from you; the explanation of each finding says which.',
    'With three trials a side and typical errors of 5 and 3 % the noise is about 11 %.',
    'A mean or a best from a file comes without its trials. Its noise rests on the typical error alone, and it is never more than watch.',
  ],
  sources: [
    {
      citation: 'exell-2012',
      grade: 'derived',
      note: 'A difference counts only beyond the variability inside the limbs; made into a rule and tightened here.',
    },
    {
      citation: 'bishop-2021',
      grade: 'convention',
      note: 'The field rule: compare the difference with the coefficient of variation.',
    },
  ],
};
