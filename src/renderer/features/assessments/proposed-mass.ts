import type { Session } from '#shared/contract/assessments.ts';
import { daysBetween, shownDate } from '#shared/dates.ts';

/** The body mass that a new session begins with, and how old it is. */
export interface ProposedMass {
  massKg: number | null;
  /** "Body mass from 15 Nov 2026, 7 days ago." and what to do about it. */
  from: string | undefined;
}

/** The mass of the last session that has one, since its day is known; else the profile's. */
export function proposedMass(sessions: Session[], profileKg: number | null, today: string): ProposedMass {
  const last = sessions.find(({ massKg }) => massKg !== null);
  if (last)
    return {
      massKg: last.massKg,
      from: `Body mass from ${shownDate(last.date)}, ${ageInWords(last.date, today)}. Correct it when the athlete was weighed today.`,
    };
  return {
    massKg: profileKg,
    from:
      profileKg === null
        ? undefined
        : 'Body mass from the profile, day not known. Correct it when the athlete was weighed today.',
  };
}

function ageInWords(date: string, today: string): string {
  const days = daysBetween(date, today);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  return days < 60 ? `${days} days ago` : `${Math.round(days / 30.44)} months ago`;
}
