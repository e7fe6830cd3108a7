/** A measure with three significant digits at the most, as a coach would write it down. */
export function shown(value: number): string {
  if (Math.abs(value) >= 100) return value.toFixed(0);
  return Number(value.toPrecision(3)).toString();
}

/** A value as it was typed; a mean from a file is cut at six digits. */
export function typed(value: number): string {
  return Number(value.toPrecision(6)).toString();
}

/** A share from 0 to 1 as whole percent; what would round to nothing is told as under one. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return 'under 1 %';
  return `${Math.round(share * 100)} %`;
}
