import { expect, it } from 'vitest';
import { DEFAULT_PREFERENCES } from '#shared/contract/settings.ts';
import { eachEngine } from '#tests/support/each-engine.ts';
import { testServices } from '#tests/support/test-services.ts';

eachEngine('preferences', (open) => {
  it('are the defaults until something is remembered, and then only that changes', async () => {
    const { settings } = testServices(await open());
    expect(await settings.preferences()).toEqual(DEFAULT_PREFERENCES);
    await settings.remember({ theme: 'dark' });
    await settings.remember({ paper: 'Letter', theme: 'light' });
    expect(await settings.preferences()).toEqual({ ...DEFAULT_PREFERENCES, theme: 'light', paper: 'Letter' });
  });

  it('fall back to the default where this version does not understand what is stored', async () => {
    const db = await open();
    const { settings } = testServices(db);
    await db
      .insertInto('preference')
      .values([
        { key: 'theme', value: '"sepia"' },
        { key: 'unknown', value: '1' },
      ])
      .execute();
    expect(await settings.preferences()).toEqual(DEFAULT_PREFERENCES);
  });
});
