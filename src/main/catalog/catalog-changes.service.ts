import type { SummariesService } from '#main/assessments/summaries.service.ts';
import type { Database } from '#main/database/open.ts';
import type { CatalogRepository } from './catalog.repository.ts';
import type { CatalogInUse, CatalogInUseService } from './catalog-in-use.service.ts';
import { judgedOtherwise } from './catalogue-key.ts';

/** Changes the catalogue in use, and lets every athlete's findings follow. */
export class CatalogChangesService {
  readonly #catalog: CatalogRepository;
  readonly #inUse: CatalogInUseService;
  readonly #summaries: SummariesService;

  constructor(catalog: CatalogRepository, inUse: CatalogInUseService, summaries: SummariesService) {
    this.#catalog = catalog;
    this.#inUse = inUse;
    this.#summaries = summaries;
  }

  /**
   * Runs a change in a transaction. Summaries of athletes without a test that is judged otherwise go over to the new
   * key in it; the others are written anew before this returns, in chunks. Should that be broken off, the next start
   * finds them by their key.
   * @returns the catalogue in use after the change
   */
  async run(work: (trx: Database, before: CatalogInUse) => Promise<void>): Promise<CatalogInUse> {
    const { before, after } = await this.#catalog.transaction(async (trx) => {
      const before = await this.#inUse.current(trx);
      await work(trx, before);
      const after = await this.#inUse.read(trx);
      if (after.key !== before.key) {
        const changed = judgedOtherwise(before.tests, after.tests);
        await this.#summaries.carryOver(trx, before.key, after.key, changed);
      }
      return { before, after };
    });
    this.#inUse.replace(after);
    if (after.key !== before.key) await this.#summaries.bringUpToDate();
    return after;
  }
}
