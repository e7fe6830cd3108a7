/** A time in whole seconds as runners write it: "2:01:36", "39:05". */
export function shownDuration(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const pad = (part: number) => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(rest)}` : `${minutes}:${pad(rest)}`;
}

/** "10 km", "42.2 km". */
export function shownDistance(km: number): string {
  return `${Number(km.toFixed(1))} km`;
}
