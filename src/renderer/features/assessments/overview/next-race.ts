import type { Athlete } from '#shared/contract/athletes.ts';

type Race = Athlete['races'][number];

/** The race that a gain in economy is worked out for, or what is missing for it. */
export type NextRace =
  | { kind: 'race'; race: Race; distanceKm: number; targetSeconds: number }
  | { kind: 'no-race' }
  | { kind: 'no-distance' | 'no-time'; race: Race };

/** The next race from today on that has distance and time; without one, the next race and what it lacks. */
export function nextRace(races: Race[], today: string): NextRace {
  const ahead = races.filter(({ date }) => date >= today).toSorted((a, b) => (a.date < b.date ? -1 : 1));
  for (const race of ahead) {
    const { distanceKm, targetSeconds } = race;
    if (distanceKm !== null && targetSeconds !== null) return { kind: 'race', race, distanceKm, targetSeconds };
  }
  const [first] = ahead;
  if (!first) return { kind: 'no-race' };
  return { kind: first.distanceKm === null ? 'no-distance' : 'no-time', race: first };
}
