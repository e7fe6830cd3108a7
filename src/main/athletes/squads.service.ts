import { newId } from '#main/database/new-id.ts';
import { InvalidError, NotFoundError } from '#main/errors.ts';
import type { Clock } from '#main/platform/ports.ts';
import type { Squad } from '#shared/contract/athletes.ts';
import { searchText } from '#shared/search-text.ts';
import type { SquadsRepository } from './squads.repository.ts';

export class SquadsService {
  readonly #squads: SquadsRepository;
  readonly #clock: Clock;

  constructor(squads: SquadsRepository, clock: Clock) {
    this.#squads = squads;
    this.#clock = clock;
  }

  list(): Promise<Squad[]> {
    return this.#squads.list();
  }

  async create(name: string): Promise<Squad> {
    await this.#checkName(name, null);
    const id = newId();
    const now = this.#clock.now().toISOString();
    await this.#squads.insert({ id, name, search_name: searchText(name), created_at: now });
    return { id, name, athletes: 0 };
  }

  async rename(squadId: string, name: string): Promise<void> {
    await this.#checkName(name, squadId);
    if (!(await this.#squads.rename(squadId, name, searchText(name)))) throw new NotFoundError('squad');
  }

  async remove(squadId: string): Promise<void> {
    if (!(await this.#squads.remove(squadId))) throw new NotFoundError('squad');
  }

  async #checkName(name: string, squadId: string | null): Promise<void> {
    const taken = await this.#squads.findByName(searchText(name));
    if (taken && taken !== squadId) {
      throw new InvalidError(`There is a squad called ${name} already. Choose another name.`, 'name');
    }
  }
}
