import type { CatalogInUseService } from '#main/catalog/catalog-in-use.service.ts';
import type { Database } from '#main/database/open.ts';
import { letOthersThrough } from '#main/let-others-through.ts';
import { type AthleteAnalysis, analyse } from '#shared/analysis/analysis.ts';
import type { TestedSession } from '#shared/analysis/tested-session.ts';
import { worstFinding } from '#shared/analysis/worst-finding.ts';
import type { SummariesRepository } from './summaries.repository.ts';
import type { TestedSessionsRepository } from './tested-sessions.repository.ts';

const CHUNK = 200;

/** Keeps each athlete's summary in step with the trials and with the catalogue in use. */
export class SummariesService {
  readonly #db: Database;
  readonly #summaries: SummariesRepository;
  readonly #tested: TestedSessionsRepository;
  readonly #catalog: CatalogInUseService;

  constructor(
    db: Database,
    summaries: SummariesRepository,
    tested: TestedSessionsRepository,
    catalog: CatalogInUseService,
  ) {
    this.#db = db;
    this.#summaries = summaries;
    this.#tested = tested;
    this.#catalog = catalog;
  }

  /** The findings of one athlete from scratch. */
  async analysisOf(athleteId: string): Promise<AthleteAnalysis> {
    const { catalogue } = await this.#catalog.current();
    const sessions = await this.#tested.ofAthletes(this.#db, [athleteId]);
    return analyse(sessions.get(athleteId) ?? [], catalogue);
  }

  /** Called in each transaction that changes trials. @returns the findings as they now are */
  async refresh(trx: Database, athleteId: string): Promise<AthleteAnalysis> {
    const { catalogue, key } = await this.#catalog.current(trx);
    const sessions = (await this.#tested.ofAthletes(trx, [athleteId])).get(athleteId) ?? [];
    const analysis = analyse(sessions, catalogue);
    await this.#summaries.write(trx, [summaryRow(athleteId, key, sessions, analysis)]);
    return analysis;
  }

  /** The same for many athletes at once, as after an import. */
  async refreshAll(trx: Database, athleteIds: string[]): Promise<void> {
    const { catalogue, key } = await this.#catalog.current(trx);
    for (let start = 0; start < athleteIds.length; start += CHUNK) {
      const chunk = athleteIds.slice(start, start + CHUNK);
      const byAthlete = await this.#tested.ofAthletes(trx, chunk);
      const rows = chunk.map((athleteId) => {
        const sessions = byAthlete.get(athleteId) ?? [];
        return summaryRow(athleteId, key, sessions, analyse(sessions, catalogue));
      });
      await this.#summaries.write(trx, rows);
      await letOthersThrough();
    }
  }

  /** Summaries that a change of the catalogue cannot alter: those of athletes who did none of the tests. */
  async carryOver(trx: Database, fromKey: string, toKey: string, testIds: string[]): Promise<void> {
    await this.#summaries.carryOver(trx, fromKey, toKey, testIds);
  }

  /**
   * Writes every summary anew that other rules, another line or other noise had judged; runs after the start and after
   * each change of the catalogue, in chunks that let other work through.
   */
  async bringUpToDate(): Promise<void> {
    let done = '';
    let underKey = '';
    for (;;) {
      const { key } = await this.#catalog.current();
      if (key !== underKey) done = '';
      underKey = key;
      const outdated = await this.#summaries.outdated(this.#db, key, done, CHUNK);
      const last = outdated.at(-1);
      if (last === undefined) return;
      await this.#db.transaction().execute((trx) => this.refreshAll(trx, outdated));
      done = last;
      await letOthersThrough();
    }
  }
}

function summaryRow(athleteId: string, key: string, sessions: TestedSession[], analysis: AthleteAnalysis) {
  const worst = worstFinding(analysis);
  const dates = sessions.map((session) => session.date).sort();
  return {
    athlete_id: athleteId,
    rules_version: key,
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
