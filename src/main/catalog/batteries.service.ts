import { fromJson, toJson } from '#main/database/codecs.ts';
import { newId } from '#main/database/new-id.ts';
import { InvalidError, NotFoundError } from '#main/errors.ts';
import type { Clock } from '#main/platform/ports.ts';
import { BATTERIES } from '#shared/catalog/batteries.ts';
import type { Battery } from '#shared/catalog/battery.ts';
import type { BatteryInput } from '#shared/contract/catalog.ts';
import { searchText } from '#shared/search-text.ts';
import type { BatteriesRepository, BatteryRow } from './batteries.repository.ts';
import type { CatalogInUseService } from './catalog-in-use.service.ts';

/** Tests that are done together: those delivered, and the coach's own. */
export class BatteriesService {
  readonly #batteries: BatteriesRepository;
  readonly #catalog: CatalogInUseService;
  readonly #clock: Clock;

  constructor(batteries: BatteriesRepository, catalog: CatalogInUseService, clock: Clock) {
    this.#batteries = batteries;
    this.#catalog = catalog;
    this.#clock = clock;
  }

  /** Delivered ones first. A test that the catalogue no longer has is left out. */
  async list(): Promise<Battery[]> {
    const { catalogue } = await this.#catalog.current();
    const own = (await this.#batteries.all()).map(toBattery);
    return [...BATTERIES, ...own].map((battery) => ({
      ...battery,
      testIds: battery.testIds.filter((testId) => catalogue.find(testId)),
    }));
  }

  async create(input: BatteryInput): Promise<Battery> {
    await this.#check(input, null);
    const row = { id: newId(), ...columns(input), created_at: this.#clock.now().toISOString() };
    await this.#batteries.insert(row);
    return toBattery(row);
  }

  async update(batteryId: string, input: BatteryInput): Promise<void> {
    await this.#check(input, batteryId);
    if (!(await this.#batteries.update(batteryId, columns(input)))) throw new NotFoundError('battery');
  }

  async remove(batteryId: string): Promise<void> {
    if (!(await this.#batteries.remove(batteryId))) throw new NotFoundError('battery');
  }

  async #check({ name, testIds }: BatteryInput, batteryId: string | null): Promise<void> {
    const { catalogue } = await this.#catalog.current();
    if (testIds.some((testId) => !catalogue.find(testId))) {
      throw new InvalidError('One of these tests is not in the catalogue. Choose again.', 'testIds');
    }
    const wanted = searchText(name);
    const same = (await this.list()).find((battery) => searchText(battery.name) === wanted);
    if (same && same.id !== batteryId) {
      throw new InvalidError(`There is a battery called ${same.name} already. Choose another name.`, 'name');
    }
  }
}

function columns({ name, text, testIds }: BatteryInput) {
  return { name, text, test_ids: toJson([...new Set(testIds)]) };
}

function toBattery({ id, name, text, test_ids }: BatteryRow): Battery {
  return { id, name, text, testIds: fromJson<string[]>(test_ids), origin: 'own' };
}
