import { type About, DEFAULT_PREFERENCES, type Preferences, preferences } from '#shared/contract/settings.ts';
import type { SettingsRepository } from './settings.repository.ts';

export class SettingsService {
  readonly #settings: SettingsRepository;
  readonly #about: About;

  constructor(settings: SettingsRepository, about: About) {
    this.#settings = settings;
    this.#about = about;
  }

  about(): About {
    return this.#about;
  }

  /** What was remembered; a key that this version does not understand falls back to its default. */
  async preferences(): Promise<Preferences> {
    const stored = await this.#settings.all();
    const known: Partial<Preferences> = {};
    for (const [key, schema] of Object.entries(preferences.shape)) {
      const read = schema.safeParse(stored[key]);
      if (read.success) Object.assign(known, { [key]: read.data });
    }
    return { ...DEFAULT_PREFERENCES, ...known };
  }

  remember(change: Partial<Preferences>): Promise<void> {
    return this.#settings.put(change);
  }
}
