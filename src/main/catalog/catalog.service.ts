import type { AssessmentsService } from '#main/assessments/assessments.service.ts';
import { toJson } from '#main/database/codecs.ts';
import { newId } from '#main/database/new-id.ts';
import type { Database } from '#main/database/open.ts';
import { ConflictError, InvalidError, NotFoundError } from '#main/errors.ts';
import type { Clock } from '#main/platform/ports.ts';
import type { TestDefinition } from '#shared/catalog/test-definition.ts';
import type { TestInUse, TestSettings } from '#shared/catalog/tests-in-use.ts';
import type { OwnTestInput } from '#shared/contract/catalog.ts';
import { searchText } from '#shared/search-text.ts';
import type { CatalogRepository, OwnTestRow } from './catalog.repository.ts';
import { settingsRow, toOwnTest } from './catalog.rows.ts';
import type { CatalogChangesService } from './catalog-changes.service.ts';
import type { CatalogInUse, CatalogInUseService } from './catalog-in-use.service.ts';
import { changeOfMeaning, definitionOf } from './own-test.ts';
import { thresholdProblem } from './threshold-problem.ts';

/** The tests in use, the coach's own ones, and what a coach set for any of them. */
export class CatalogService {
  readonly #catalog: CatalogRepository;
  readonly #inUse: CatalogInUseService;
  readonly #changes: CatalogChangesService;
  readonly #assessments: AssessmentsService;
  readonly #clock: Clock;

  constructor(
    catalog: CatalogRepository,
    inUse: CatalogInUseService,
    changes: CatalogChangesService,
    assessments: AssessmentsService,
    clock: Clock,
  ) {
    this.#catalog = catalog;
    this.#inUse = inUse;
    this.#changes = changes;
    this.#assessments = assessments;
    this.#clock = clock;
  }

  /** Delivered ones first, then the coach's own in the order they were made. */
  async tests(): Promise<TestInUse[]> {
    return [...(await this.#inUse.current()).tests];
  }

  async createTest(input: OwnTestInput): Promise<TestInUse> {
    const id = `own-${newId()}`;
    const definition = definitionOf(id, input);
    const now = this.#clock.now().toISOString();
    const row = { id, definition: toJson(definition), archived_at: null, created_at: now, updated_at: now, version: 1 };
    const after = await this.#changes.run(async (trx, before) => {
      refuseDouble(before, definition);
      await this.#catalog.insertOwnTest(trx, row);
    });
    return after.find(id) as TestInUse;
  }

  /** @throws InvalidError when stored values would come to mean something else */
  async updateTest(testId: string, version: number, input: OwnTestInput): Promise<TestInUse> {
    const definition = definitionOf(testId, input);
    const updated_at = this.#clock.now().toISOString();
    const after = await this.#changes.run(async (trx, before) => {
      const row = await this.#ownTest(trx, testId);
      if (row.version !== version) throw new ConflictError('test');
      const { definition: stored, archived } = toOwnTest(row);
      if (!archived) refuseDouble(before, definition);
      const problem = changeOfMeaning(stored, definition);
      if (problem && (await this.#assessments.hasValuesOf(testId, trx))) {
        throw new InvalidError(problem.sentence, problem.field);
      }
      await this.#catalog.updateOwnTest(trx, testId, {
        definition: toJson(definition),
        updated_at,
        version: version + 1,
      });
    });
    return after.find(testId) as TestInUse;
  }

  async archiveTest(testId: string): Promise<void> {
    const now = this.#clock.now().toISOString();
    await this.#changes.run(async (trx) => {
      await this.#ownTest(trx, testId);
      await this.#catalog.updateOwnTest(trx, testId, { archived_at: now });
    });
  }

  async restoreTest(testId: string): Promise<void> {
    await this.#changes.run(async (trx, before) => {
      refuseDouble(before, toOwnTest(await this.#ownTest(trx, testId)).definition);
      await this.#catalog.updateOwnTest(trx, testId, { archived_at: null });
    });
  }

  /** What is null goes back to what was delivered. */
  async changeSettings(settings: TestSettings): Promise<void> {
    const { testId, threshold, trialError, dayError } = settings;
    await this.#changes.run(async (trx, before) => {
      const inUse = before.find(testId);
      if (!inUse) throw new NotFoundError('test');
      const problem = thresholdProblem(threshold, inUse.test);
      if (problem) throw new InvalidError(problem, 'threshold');
      const empty = threshold === null && trialError === null && dayError === null;
      await this.#catalog.putSettings(trx, testId, empty ? null : settingsRow(settings));
    });
  }

  async #ownTest(trx: Database, testId: string): Promise<OwnTestRow> {
    const row = await this.#catalog.findOwnTest(trx, testId);
    if (!row) throw new NotFoundError('test');
    return row;
  }
}

/** Two tests that look alike in a list would be mixed up. */
function refuseDouble({ tests }: CatalogInUse, { id, name, detail }: TestDefinition): void {
  const told = (test: TestDefinition) => searchText(`${test.name}, ${test.detail}`);
  const wanted = searchText(`${name}, ${detail}`);
  if (tests.some(({ test, archived }) => !archived && test.id !== id && told(test) === wanted)) {
    throw new InvalidError(
      `There is a test called ${name}, ${detail} already. Choose another name, or say what tells it apart.`,
      'name',
    );
  }
}
