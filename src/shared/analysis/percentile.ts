/**
 * Percentile of a z score under a normal distribution, 0 to 100. The normal integral is Abramowitz and Stegun 26.2.17,
 * whose error is below 0.00001 of a percentile.
 */
export function percentileOf(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const series = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
  const polynomial = series.reduceRight((sum, coefficient) => t * (coefficient + sum), 0);
  const tail = (Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI)) * polynomial;
  return 100 * (z < 0 ? tail : 1 - tail);
}

/** "34th percentile"; what would round to 0 or 100 is told as below the 1st or above the 99th. */
export function percentileWords(percentile: number): string {
  if (percentile < 0.5) return 'below the 1st percentile';
  if (percentile > 99.5) return 'above the 99th percentile';
  return `${ordinalNumber(Math.round(percentile))} percentile`;
}

/** "1st", "22nd", "13th". */
export function ordinalNumber(count: number): string {
  const teens = count % 100 >= 11 && count % 100 <= 13;
  return `${count}${(teens ? undefined : ['th', 'st', 'nd', 'rd'][count % 10]) ?? 'th'}`;
}
