import type { Sourced } from '../catalog/citation.ts';
import { exerciseById } from '../catalog/exercises.ts';
import type { Template } from '../catalog/template.ts';
import { addDays, daysBetween, shownDate } from '../dates.ts';
import type { PlannedExercise, PlannedSession } from './planned-session.ts';
import { sessionDate } from './schedule.ts';
import type { SuggestionAthlete, SuggestionLine } from './suggestion.ts';

/*
 * Days before a race (docs/method.md, "Taper"). All of it is coaching convention. Of each range the careful end is taken: the
 * last heavy leg work 7 days before (of 5 to 7), the last jumps 5 (of 4 to 5).
 */
const TAPER_FROM = 14;
const SHORT_SESSION_FROM = 10;
const LAST_HEAVY = 7;
const LAST_JUMPS = 5;
/** No session on the day before, the day of and the day after the race. */
const FREE = 1;
const SHORT_SETS = 2;

const TAPER: Sourced = {
  citation: 'coaching-convention',
  grade: 'convention',
  note: 'One short session 7 to 10 days before, last heavy leg work 5 to 7 and last jumps 4 to 5 days before, volume down by 40 to 60 %, nothing new in the last 14 days.',
};

export interface TaperRace {
  raceName: string;
  raceDate: string;
}

/** One line for each race day that the program's sessions come near to. */
export function taperLines(template: Template, races: SuggestionAthlete['races'], startDate: string): SuggestionLine[] {
  const days = template.days.length;
  const lastDate = sessionDate(startDate, template.weeks.length, days - 1, days);
  const near = races.filter(({ date }) => date >= addDays(startDate, -FREE) && date <= addDays(lastDate, TAPER_FROM));
  const byDate = Map.groupBy(near, ({ date }) => date);
  return [...byDate.keys()].toSorted().map((date) => {
    const name = [...new Set(byDate.get(date)?.map((race) => race.name))].join(' and ');
    return {
      id: `taper:${date}`,
      kind: 'taper',
      title: `Taper for ${name}, ${shownDate(date)}`,
      reason: reasonFor(name, daysBetween(startDate, date)),
      sources: [TAPER],
      refusable: true,
      change: { kind: 'taper', raceName: name, raceDate: date },
    };
  });
}

function reasonFor(name: string, daysFromStart: number): string {
  const rule = `From ${TAPER_FROM} days before ${name} about half the sets at the same load; a short session 7 to ${SHORT_SESSION_FROM} days before; then nothing heavy, and no jumps in the last ${LAST_JUMPS - 1} days. No session the day before, the day itself and the day after.`;
  if (daysFromStart >= TAPER_FROM) return rule;
  return `${rule} The program would start only ${Math.max(daysFromStart, 0)} days before, and nothing new belongs into the last ${TAPER_FROM}: better start after the race.`;
}

/**
 * A session in the shadow of the nearest race: fewer sets, then nothing heavy, then no jumps. A lighter week has lost
 * its sets already.
 * @returns null when nothing is left of it, or it lies next to the race
 */
export function tapered(session: PlannedSession, races: TaperRace[]): PlannedSession | null {
  const near = races
    .map(({ raceName, raceDate }) => ({ raceName, days: daysBetween(session.date, raceDate) }))
    .filter(({ days }) => days >= -FREE && days <= TAPER_FROM)
    .toSorted((a, b) => Math.abs(a.days) - Math.abs(b.days))[0];
  if (!near) return session;
  const { days } = near;
  if (days <= FREE) return null;
  const exercises = session.exercises
    .filter((exercise) => (days >= LAST_HEAVY || !isHeavy(exercise)) && (days >= LAST_JUMPS || !isImpact(exercise)))
    .map((exercise, position) => ({
      ...exercise,
      sets: session.deload ? shortened(exercise.sets, days) : shortened(half(exercise.sets, position), days),
      extraSets: 0,
    }));
  if (exercises.length === 0) return null;
  return { ...session, exercises, note: noteFor(near.raceName, days, session.deload) };
}

/** Half of an odd number of sets goes up and down in turn, so that the session as a whole loses 40 to 60 %. */
function half(sets: number, position: number): number {
  return Math.max(1, position % 2 === 0 ? Math.ceil(sets / 2) : Math.floor(sets / 2));
}

function shortened(sets: number, days: number): number {
  return days <= SHORT_SESSION_FROM ? Math.min(sets, SHORT_SETS) : sets;
}

function noteFor(raceName: string, days: number, deload: boolean): string {
  const rest = deload ? 'the lighter week stays as it is' : 'about half the sets, same load';
  const what =
    days >= LAST_HEAVY ? rest : days >= LAST_JUMPS ? `nothing heavy, ${rest}` : `nothing heavy, no jumps, ${rest}`;
  return `${raceName} in ${days} days: ${what}.`;
}

const LOADED = ['barbell', 'machine', 'dumbbell', 'kettlebell'];

/**
 * Heavy is what leaves legs tired for days: lifts with weights, full effort, and bodyweight work that ends before eight
 * reps (Nordic lowering, Copenhagen, one-leg squats).
 */
export function isHeavy({ exerciseId, load, reps, unit }: PlannedExercise): boolean {
  const { equipment, impact } = exerciseById(exerciseId);
  if (impact) return equipment.some((piece) => LOADED.includes(piece));
  if (/1RM|heavy|full effort/i.test(load) || equipment.some((piece) => LOADED.includes(piece))) return true;
  return unit === 'reps' && reps[0] < 8;
}

function isImpact({ exerciseId }: PlannedExercise): boolean {
  return exerciseById(exerciseId).impact;
}
