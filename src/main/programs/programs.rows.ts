import { fromJson, toJson } from '#main/database/codecs.ts';
import { newId } from '#main/database/new-id.ts';
import type { Program, ProgramExercise, ProgramReason, ProgramSession } from '#shared/contract/programs.ts';
import type { Plan } from '#shared/programs/plan.ts';
import type { Suggestion, SuggestionLine } from '#shared/programs/suggestion.ts';
import type { ProgramExerciseRow, ProgramRow, ProgramSessionRow } from './programs.repository.ts';

export interface ProgramRows {
  program: ProgramRow;
  sessions: ProgramSessionRow[];
  exercises: ProgramExerciseRow[];
}

/** A copy of the plan as rows with keys of their own; the reasons of refused lines are kept too. */
export function toRows(
  athleteId: string,
  suggestion: Suggestion,
  plan: Plan,
  kept: SuggestionLine[],
  now: string,
): ProgramRows {
  const programId = newId();
  const sessions: ProgramSessionRow[] = [];
  const exercises: ProgramExerciseRow[] = [];
  for (const session of plan.sessions) {
    const id = newId();
    const { week, day, date, name, note } = session;
    sessions.push({
      id,
      program_id: programId,
      week,
      day,
      date,
      name,
      note,
      deload: session.deload ? 1 : 0,
      done_at: null,
    });
    session.exercises.forEach((exercise, position) => {
      exercises.push(exerciseRow(id, position, exercise));
    });
  }
  const { benefit, level, startDate } = suggestion.options;
  return {
    program: {
      id: programId,
      athlete_id: athleteId,
      name: plan.name,
      benefit,
      level,
      template_id: suggestion.templateId,
      start_date: startDate,
      weeks: plan.weeks,
      reasons: toJson(reasonsOf(suggestion, kept)),
      created_at: now,
      ended_at: null,
    },
    sessions,
    exercises,
  };
}

function reasonsOf({ lines }: Suggestion, kept: SuggestionLine[]): ProgramReason[] {
  return lines.map((line) => ({
    lineId: line.id,
    kind: line.kind,
    title: line.title,
    reason: line.reason,
    sources: line.sources,
    accepted: kept.includes(line),
  }));
}

function exerciseRow(sessionId: string, position: number, exercise: ProgramExercise): ProgramExerciseRow {
  return {
    program_session_id: sessionId,
    position,
    slot: exercise.slot,
    exercise_id: exercise.exerciseId,
    sets: exercise.sets,
    reps_low: exercise.reps[0],
    reps_high: exercise.reps[1],
    unit: exercise.unit,
    load: exercise.load,
    tempo: exercise.tempo,
    rest_seconds: exercise.restSeconds,
    weaker_side: exercise.weakerSide,
    extra_sets: exercise.extraSets,
    reason: exercise.reason,
  };
}

export function toProgram(row: ProgramRow, sessions: ProgramSession[]): Program {
  return {
    id: row.id,
    athleteId: row.athlete_id,
    name: row.name,
    benefit: row.benefit,
    level: row.level,
    templateId: row.template_id,
    startDate: row.start_date,
    weeks: row.weeks,
    reasons: fromJson<ProgramReason[]>(row.reasons),
    createdAt: row.created_at,
    endedAt: row.ended_at,
    sessions,
  };
}

export function toSession(row: ProgramSessionRow, exercises: ProgramExerciseRow[]): ProgramSession {
  return {
    id: row.id,
    week: row.week,
    day: row.day,
    date: row.date,
    name: row.name,
    note: row.note,
    deload: row.deload === 1,
    doneAt: row.done_at,
    exercises: exercises.map(toExercise),
  };
}

function toExercise(row: ProgramExerciseRow): ProgramExercise {
  return {
    slot: row.slot,
    exerciseId: row.exercise_id,
    sets: row.sets,
    reps: [row.reps_low, row.reps_high],
    unit: row.unit,
    load: row.load,
    tempo: row.tempo,
    restSeconds: row.rest_seconds,
    weakerSide: row.weaker_side,
    extraSets: row.extra_sets,
    reason: row.reason,
  };
}
