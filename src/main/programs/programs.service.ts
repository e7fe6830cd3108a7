import type { AssessmentsService } from '#main/assessments/assessments.service.ts';
import type { AthletesService } from '#main/athletes/athletes.service.ts';
import { InvalidError, NotFoundError } from '#main/errors.ts';
import type { Clock } from '#main/platform/ports.ts';
import type { Program, SuggestionOptions } from '#shared/contract/programs.ts';
import { keptLines, planFrom } from '#shared/programs/plan.ts';
import { suggest } from '#shared/programs/suggest.ts';
import type { Suggestion } from '#shared/programs/suggestion.ts';
import type { ProgramRow, ProgramsRepository } from './programs.repository.ts';
import { toProgram, toRows, toSession } from './programs.rows.ts';

/** From findings to a stored program, and what became of it. An athlete has one running program at the most. */
export class ProgramsService {
  readonly #programs: ProgramsRepository;
  readonly #athletes: AthletesService;
  readonly #assessments: AssessmentsService;
  readonly #clock: Clock;

  constructor(programs: ProgramsRepository, athletes: AthletesService, assessments: AssessmentsService, clock: Clock) {
    this.#programs = programs;
    this.#athletes = athletes;
    this.#assessments = assessments;
    this.#clock = clock;
  }

  /** @throws NotFoundError when there is no such athlete */
  async suggest(athleteId: string, options: Partial<SuggestionOptions>): Promise<Suggestion> {
    const [athlete, analysis] = await Promise.all([
      this.#athletes.get(athleteId),
      this.#assessments.analysis(athleteId),
    ]);
    return suggest({ athlete, analysis, options, today: this.#clock.today() });
  }

  /**
   * Stores a copy of the suggestion as it is now. A program that is running ends and stays in the history.
   * @param refused ids of lines; refused ones are kept with the program, marked as such
   * @throws NotFoundError when there is no such athlete
   * @throws InvalidError when nothing is left to do
   */
  async assign(athleteId: string, options: SuggestionOptions, refused: string[]): Promise<Program> {
    const suggestion = await this.suggest(athleteId, options);
    const plan = planFrom(suggestion, refused);
    if (plan.sessions.length === 0) {
      throw new InvalidError(
        'No session is left of this program. Choose another start date or keep more lines.',
        'startDate',
      );
    }
    const now = this.#clock.now().toISOString();
    const rows = toRows(athleteId, suggestion, plan, keptLines(suggestion, refused), now);
    await this.#programs.transaction(async (trx) => {
      await this.#programs.endRunning(trx, athleteId, now);
      await this.#programs.insert(trx, rows.program, rows.sessions, rows.exercises);
    });
    const [program] = await this.#withSessions([rows.program]);
    return program as Program;
  }

  /** The running program first, then earlier ones, newest first. */
  async list(athleteId: string): Promise<Program[]> {
    await this.#athletes.get(athleteId);
    return this.#withSessions(await this.#programs.ofAthlete(athleteId));
  }

  async markDone(programSessionId: string, done: boolean): Promise<void> {
    const doneAt = done ? this.#clock.now().toISOString() : null;
    if (!(await this.#programs.setDone(programSessionId, doneAt))) throw new NotFoundError('session');
  }

  /** Ending what has ended already changes nothing, so that the day it ended on stays. */
  async end(programId: string): Promise<void> {
    await this.#programs.transaction(async (trx) => {
      const program = await this.#programs.find(programId, trx);
      if (!program) throw new NotFoundError('program');
      if (program.ended_at === null) await this.#programs.setEnded(trx, programId, this.#clock.now().toISOString());
    });
  }

  /** @throws InvalidError while another program of the athlete is running */
  async reopen(programId: string): Promise<void> {
    await this.#programs.transaction(async (trx) => {
      const program = await this.#programs.find(programId, trx);
      if (!program) throw new NotFoundError('program');
      const running = await this.#programs.running(trx, program.athlete_id);
      if (running && running.id !== programId) {
        throw new InvalidError(`“${running.name}” is running. End it first, then take this one up again.`);
      }
      await this.#programs.setEnded(trx, programId, null);
    });
  }

  async #withSessions(rows: ProgramRow[]): Promise<Program[]> {
    const ids = rows.map(({ id }) => id);
    const [sessions, exercises] = await Promise.all([this.#programs.sessionsOf(ids), this.#programs.exercisesOf(ids)]);
    const exercisesBy = Map.groupBy(exercises, (exercise) => exercise.program_session_id);
    const sessionsBy = Map.groupBy(sessions, (session) => session.program_id);
    return rows.map((row) =>
      toProgram(
        row,
        (sessionsBy.get(row.id) ?? []).map((session) => toSession(session, exercisesBy.get(session.id) ?? [])),
      ),
    );
  }
}
