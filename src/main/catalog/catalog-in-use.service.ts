import type { Database } from '#main/database/open.ts';
import type { Catalogue } from '#shared/catalog/catalogue.ts';
import { catalogueInUse, type TestInUse, testsInUse } from '#shared/catalog/tests-in-use.ts';
import type { CatalogRepository } from './catalog.repository.ts';
import { toOwnNoise, toOwnTest, toSettings } from './catalog.rows.ts';
import { catalogueKey } from './catalogue-key.ts';
import type { OwnNoiseRepository } from './own-noise.repository.ts';

/** The tests as they are judged now. */
export interface CatalogInUse {
  tests: readonly TestInUse[];
  catalogue: Catalogue;
  find(testId: string): TestInUse | undefined;
  /** What summaries written by it are kept under. */
  key: string;
}

/** Keeps the catalogue in use: read once, and replaced after a change. */
export class CatalogInUseService {
  readonly #catalog: CatalogRepository;
  readonly #ownNoise: OwnNoiseRepository;
  #current: CatalogInUse | undefined;

  constructor(catalog: CatalogRepository, ownNoise: OwnNoiseRepository) {
    this.#catalog = catalog;
    this.#ownNoise = ownNoise;
  }

  /** @param db the running transaction, where there is one: only it can be read from until it ends */
  async current(db?: Database): Promise<CatalogInUse> {
    if (this.#current) return this.#current;
    const read = await this.read(db);
    this.#current ??= read;
    return this.#current;
  }

  /** As it is stored, with what the running transaction has changed. */
  async read(db?: Database): Promise<CatalogInUse> {
    const own = (await this.#catalog.ownTests(db)).map(toOwnTest);
    const settings = (await this.#catalog.settings(db)).map(toSettings);
    const noise = (await this.#ownNoise.all(db)).map(toOwnNoise);
    const tests = testsInUse(own, settings, noise);
    const byId = new Map(tests.map((inUse) => [inUse.test.id, inUse]));
    return {
      tests,
      catalogue: catalogueInUse(tests),
      find: (testId) => byId.get(testId),
      key: catalogueKey(tests),
    };
  }

  replace(next: CatalogInUse): void {
    this.#current = next;
  }
}
