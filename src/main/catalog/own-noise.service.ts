import type { RepeatedSessionsService } from '#main/assessments/repeated-sessions.service.ts';
import { letOthersThrough } from '#main/let-others-through.ts';
import type { Clock } from '#main/platform/ports.ts';
import { ownNoise } from '#shared/analysis/own-noise.ts';
import type { TestDefinition } from '#shared/catalog/test-definition.ts';
import type { TestInUse } from '#shared/catalog/tests-in-use.ts';
import type { OwnNoiseReport } from '#shared/contract/catalog.ts';
import { localDate } from '#shared/dates.ts';
import { ownNoiseRow, toOwnNoise } from './catalog.rows.ts';
import type { CatalogChangesService } from './catalog-changes.service.ts';
import type { CatalogInUseService } from './catalog-in-use.service.ts';
import type { OwnNoiseRepository } from './own-noise.repository.ts';

/** The noise of each test in the coach's own athletes, from sessions that were repeated within two weeks. */
export class OwnNoiseService {
  readonly #ownNoise: OwnNoiseRepository;
  readonly #repeated: RepeatedSessionsService;
  readonly #inUse: CatalogInUseService;
  readonly #changes: CatalogChangesService;
  readonly #clock: Clock;

  constructor(
    ownNoise: OwnNoiseRepository,
    repeated: RepeatedSessionsService,
    inUse: CatalogInUseService,
    changes: CatalogChangesService,
    clock: Clock,
  ) {
    this.#ownNoise = ownNoise;
    this.#repeated = repeated;
    this.#inUse = inUse;
    this.#changes = changes;
    this.#clock = clock;
  }

  async report(): Promise<OwnNoiseReport> {
    const rows = await this.#ownNoise.all();
    return { measuredAt: await this.#ownNoise.measuredAt(), tests: rows.map(toOwnNoise) };
  }

  /** Works it out anew and puts it in use where enough athletes were tested twice; findings follow where it changed. */
  async measure(): Promise<OwnNoiseReport> {
    const definitions = (await this.#inUse.current()).tests.map(asDefined);
    const repeated = await this.#repeated.byTest(definitions);
    const rows: ReturnType<typeof ownNoiseRow>[] = [];
    for (const test of definitions) {
      const noise = ownNoise(test, repeated.get(test.id) ?? []);
      if (noise) rows.push(ownNoiseRow(noise));
      await letOthersThrough();
    }
    const now = this.#clock.now().toISOString();
    await this.#changes.run((trx) => this.#ownNoise.replace(trx, rows, now));
    return this.report();
  }

  /** Once a day is enough, since only new testing days bring new pairs. */
  async measureIfDue(): Promise<void> {
    const measuredAt = await this.#ownNoise.measuredAt();
    if (measuredAt === null || localDate(new Date(measuredAt)) !== this.#clock.today()) await this.measure();
  }
}

/** As delivered or defined, so that what was measured before does not weigh in what is measured now. */
function asDefined({ test, delivered }: TestInUse): TestDefinition {
  return { ...test, ...delivered };
}
