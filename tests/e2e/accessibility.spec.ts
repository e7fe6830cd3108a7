import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/app.ts';
import { axeFaults } from '#tests/support/axe.ts';
import { closeOverlay, OVERLAYS } from '#tests/support/overlays.ts';
import { IMPORT_STEPS, type Place, screensOn, WITHOUT_DATA } from '#tests/support/places.ts';
import { PREPARE } from '../../scripts/support/screens.ts';

// Each test is a tour of many screens; a machine with other work needs its time for that.
test.describe.configure({ timeout: 300_000 });

test.describe('axe finds nothing in light and dark', () => {
  test('on an empty database', async ({ launch }) => {
    const { page } = await launch();
    for (const place of [...screensOn('empty'), ...WITHOUT_DATA, ...IMPORT_STEPS]) await expectNoFaults(page, place);
  });

  test('on every screen of the example squad', async ({ launch }) => {
    const { page } = await launch();
    await PREPARE.example?.(page);
    for (const place of screensOn('example')) await expectNoFaults(page, place);
  });

  test('in every dialog, drawer and menu', async ({ launch }) => {
    const { page } = await launch();
    await PREPARE.example?.(page);
    for (const overlay of OVERLAYS) {
      await expectNoFaults(page, overlay);
      await closeOverlay(page);
    }
  });
});

async function expectNoFaults(page: Page, place: Place): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await test.step(place.name, () => place.open(page));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    expect.soft(await axeFaults(page), `${place.name}, ${colorScheme}`).toEqual([]);
  }
}
