/** Bands of Viera 2005 for agreement beyond chance; a convention, not a test. */
const BANDS = [
  { above: 0.8, word: 'almost perfect' },
  { above: 0.6, word: 'substantial' },
  { above: 0.4, word: 'moderate' },
  { above: 0.2, word: 'fair' },
  { above: 0, word: 'slight' },
];

/** "moderate": how well two sessions agree on the weaker side, beyond chance. */
export function kappaWord(kappa: number): string {
  return BANDS.find(({ above }) => kappa > above)?.word ?? 'less than by chance';
}
