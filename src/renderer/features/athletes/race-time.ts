import { shownDuration } from '#shared/durations.ts';

/** What was typed: a time, nothing, or something that is no time. */
export type ParsedTime = { kind: 'time'; seconds: number } | { kind: 'empty' } | { kind: 'invalid' };

const CLOCK = /^(?:(\d{1,2}):(\d{2})|(\d{1,3})):(\d{2})$/;

/** Reads "1:45:00" and "39:05". A number alone is refused: it could be minutes or hours. */
export function parseRaceTime(text: string): ParsedTime {
  const typed = text.trim().replaceAll('.', ':');
  if (typed === '') return { kind: 'empty' };
  const parts = CLOCK.exec(typed);
  if (!parts) return { kind: 'invalid' };
  const part = (index: number) => Number(parts[index] ?? 0);
  const [hours, minutes, seconds] = [part(1), part(2) + part(3), part(4)];
  if (seconds > 59 || part(2) > 59) return { kind: 'invalid' };
  return { kind: 'time', seconds: hours * 3600 + minutes * 60 + seconds };
}

/** No one runs a kilometre in less, s; a time without its hours does. */
const FASTEST_KM = 90;

/** What is wrong with a time as it was typed, for a race of this length; null when nothing is. */
export function raceTimeFault(text: string, distanceKm: number | null): string | null {
  const time = parseRaceTime(text);
  if (time.kind === 'invalid') return 'Give a time as h:mm:ss or mm:ss, such as 1:45:00.';
  if (time.kind === 'empty' || distanceKm === null || time.seconds >= distanceKm * FASTEST_KM) return null;
  return 'Too fast for this distance. Hours are typed too: 1:45:00.';
}

export function shownRaceTime(seconds: number | null): string {
  return seconds === null ? '' : shownDuration(seconds);
}
