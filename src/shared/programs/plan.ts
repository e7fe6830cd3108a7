import { BENEFIT_NAMES } from '../catalog/benefits.ts';
import type { Template, TemplateWeek } from '../catalog/template.ts';
import { templateById } from '../catalog/templates.ts';
import { CORRECTIVE_WEEKS } from './correctives.ts';
import { type DayExercise, dayPlans } from './day-plan.ts';
import type { PlannedExercise, PlannedSession } from './planned-session.ts';
import { sessionDate } from './schedule.ts';
import type { Suggestion, SuggestionLine } from './suggestion.ts';
import { type TaperRace, tapered } from './taper.ts';

/** A program as it would be assigned. */
export interface Plan {
  /** "Injury prevention, 8 weeks, left hamstring first" */
  name: string;
  weeks: number;
  /** In order of date. Sessions that a race leaves nothing of are missing. */
  sessions: PlannedSession[];
}

/** Sets more for the weaker side (docs/method.md, "Weaker side first"). */
const EXTRA_SETS = 1;

/**
 * The suggestion as dated sessions, without the lines that were refused. The screen shows it and `assign` stores it.
 * @param refused ids of lines; those that cannot be refused, or are not in the suggestion, are ignored
 */
export function planFrom(suggestion: Suggestion, refused: Iterable<string> = []): Plan {
  const template = templateById(suggestion.templateId);
  const kept = keptLines(suggestion, refused);
  const days = dayPlans(template, kept);
  const races = kept.flatMap((line): TaperRace[] => (line.change?.kind === 'taper' ? [line.change] : []));
  const sessions = template.weeks.flatMap((week, weekIndex) =>
    days.map(
      (day, dayIndex): PlannedSession => ({
        week: weekIndex + 1,
        day: dayIndex + 1,
        date: sessionDate(suggestion.options.startDate, weekIndex + 1, dayIndex, days.length),
        name: day.name,
        note: week.note,
        deload: week.deload,
        exercises: day.exercises.map((exercise) => inWeek(exercise, week, weekIndex + 1)),
      }),
    ),
  );
  return {
    name: nameOf(template, kept),
    weeks: template.weeks.length,
    sessions: sessions
      .filter((session) => session.exercises.length > 0)
      .map((session) => tapered(session, races))
      .filter((session) => session !== null),
  };
}

/** The lines that hold: what cannot be refused, and what was not. */
export function keptLines(suggestion: Suggestion, refused: Iterable<string>): SuggestionLine[] {
  const ids = new Set(refused);
  return suggestion.lines.filter((line) => !(line.refusable && ids.has(line.id)));
}

/** The weaker side's set more ends with its weeks, and a lighter week has none. */
function inWeek(
  { slot, exerciseId, dose, weakerSide, reason }: DayExercise,
  week: TemplateWeek,
  number: number,
): PlannedExercise {
  const biased = number <= CORRECTIVE_WEEKS ? weakerSide : null;
  return {
    slot,
    exerciseId,
    sets: Math.max(1, dose.sets + week.sets),
    reps: dose.reps,
    unit: dose.unit,
    load: dose.load,
    tempo: dose.tempo ?? null,
    restSeconds: dose.restSeconds,
    weakerSide: biased,
    extraSets: biased && !week.deload ? EXTRA_SETS : 0,
    reason,
  };
}

function nameOf(template: Template, kept: SuggestionLine[]): string {
  const first = kept.flatMap(({ change }) => (change?.kind === 'train' && change.label ? [change.label] : []))[0];
  const name = `${BENEFIT_NAMES[template.benefit]}, ${template.weeks.length} weeks`;
  return first ? `${name}, ${first} first` : name;
}
