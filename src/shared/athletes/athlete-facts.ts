import type { Athlete } from '../contract/athletes.ts';
import { shownAge } from './birth-date.ts';
import { shownWeeklyVolume } from './weekly-volume.ts';

const SEX_WORDS = { female: 'woman', male: 'man', other: null };

/** Who an athlete is in one quiet line: "woman, 34 · 58 kg · Marathon · 62 km a week". */
export function athleteFacts(athlete: Athlete, today: string): string {
  const age = shownAge(athlete.birthDate, today);
  return [
    [athlete.sex && SEX_WORDS[athlete.sex], age].filter(Boolean).join(', '),
    athlete.massKg !== null && `${athlete.massKg} kg`,
    athlete.mainEvent,
    athlete.weeklyVolume && `${shownWeeklyVolume(athlete.weeklyVolume)} km a week`,
    athlete.archivedAt && 'archived',
  ]
    .filter(Boolean)
    .join(' · ');
}
