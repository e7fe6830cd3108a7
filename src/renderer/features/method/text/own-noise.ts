import type { MethodSection } from '../method-section.ts';

export const OWN_NOISE: MethodSection = {
  id: 'own-noise',
  title: 'Noise of your own athletes',
  text: [
    'Your tester, your device and your athletes have a noise of their own. It is measured from pairs of sessions of one athlete, 1 to 14 days apart, in the same set-up, and takes the place of the catalogue’s from ten athletes on. What you set yourself comes before both.',
  ],
  formulas: [
    'TE = SEM = SD(differences) / √2',
    'CV = exp(SD(differences of ln x) / √2) − 1',
    'MDC95 = 1.96 · SD(differences)',
    'te_trial = SD of ln x inside sessions, pooled by trials − 1',
    'te_day² = (SD(differences of ln x) / √2)² − mean of te_trial² / n, at least half the delivered te_day',
    'SWC = 0.2 · SD between athletes',
    'kappa = (observed − chance agreement) / (1 − chance agreement), of the weaker side',
  ],
  points: [
    'Ten athletes are twenty pairs of limbs, whose spread is known to about 16 % either way. With three athletes it would be 32 %.',
    'te_day keeps a floor, since with few athletes it is zero by chance now and then, and every later difference would look real.',
    'Sessions two weeks apart hold some training as well. That makes noise larger and findings rarer, never the other way.',
  ],
  sources: [
    {
      citation: 'coaching-convention',
      grade: 'convention',
      note: 'Words for kappa after Viera 2005: up to .20 slight, .40 fair, .60 moderate, .80 substantial, above almost perfect.',
    },
    { citation: 'coaching-convention', grade: 'convention', note: 'SWC of 0.2 of the spread between athletes.' },
  ],
};
