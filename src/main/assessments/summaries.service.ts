import type { Database } from '#main/database/open.ts';
import { type AthleteAnalysis, analyse } from '#shared/analysis/analysis.ts';
import { RULES_VERSION } from '#shared/analysis/rules-version.ts';
import type { TestedSession } from '#shared/analysis/tested-session.ts';
import { worstFinding } from '#shared/analysis/worst-finding.ts';
import type { SummariesRepository } from './summaries.repository.ts';

const CHUNK = 200;

/** Keeps each athlete's summary in step with the trials. */
export class SummariesService {
  readonly #db: Database;
  readonly #summaries: SummariesRepository;

  constructor(db: Database, summaries: SummariesRepository) {
    this.#db = db;
    this.#summaries = summaries;
  }

  /** The findings of one athlete from scratch. */
  async analysisOf(athleteId: string, db: Database = this.#db): Promise<AthleteAnalysis> {
    const sessions = await this.#summaries.testedSessions(db, [athleteId]);
    return analyse(sessions.get(athleteId) ?? []);
  }

  /** Called in each transaction that changes trials. @returns the findings as they now are */
  async refresh(trx: Database, athleteId: string): Promise<AthleteAnalysis> {
    const sessions = (await this.#summaries.testedSessions(trx, [athleteId])).get(athleteId) ?? [];
    const analysis = analyse(sessions);
    await this.#summaries.write(trx, [summaryRow(athleteId, sessions, analysis)]);
    return analysis;
  }

  /** The same for many athletes at once, as after an import. */
  async refreshAll(trx: Database, athleteIds: string[]): Promise<void> {
    for (let start = 0; start < athleteIds.length; start += CHUNK) {
      const chunk = athleteIds.slice(start, start + CHUNK);
      const byAthlete = await this.#summaries.testedSessions(trx, chunk);
      const rows = chunk.map((athleteId) => {
        const sessions = byAthlete.get(athleteId) ?? [];
        return summaryRow(athleteId, sessions, analyse(sessions));
      });
      await this.#summaries.write(trx, rows);
    }
  }

  /** Brings summaries of older rules up to date; runs once after the start, in chunks that let other work through. */
  async bringUpToDate(): Promise<void> {
    for (;;) {
      const outdated = await this.#summaries.outdated(this.#db, RULES_VERSION, CHUNK);
      if (outdated.length === 0) return;
      await this.#db.transaction().execute((trx) => this.refreshAll(trx, outdated));
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}

function summaryRow(athleteId: string, sessions: TestedSession[], analysis: AthleteAnalysis) {
  const worst = worstFinding(analysis);
  const dates = sessions.map((session) => session.date).sort();
  return {
    athlete_id: athleteId,
    rules_version: analysis.rulesVersion,
    state: worst.state,
    subject_kind: worst.subject?.kind ?? null,
    subject_id: worst.subject?.id ?? null,
    side: worst.side,
    left_mean: worst.left,
    right_mean: worst.right,
    judged: worst.judged,
    open: worst.open,
    last_test: dates.at(-1) ?? null,
  };
}
