import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/app.ts';
import { axeFaults } from '#tests/support/axe.ts';
import { launchChromium } from '#tests/support/browser-app.ts';
import { serve } from '#tests/support/serve.ts';
import { seedDatabase } from '../../scripts/support/seed-database.ts';

/** A day of a few athletes, in the battery of the knee. */
async function openGrid(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Testing day' }).first().click();
  await page.getByRole('radio', { name: /^Knee/ }).check();
  await page.getByRole('button', { name: 'Open the grid' }).click();
  await expect(page.getByRole('grid', { name: 'Values of the day' })).toBeVisible();
}

const at = (page: Page, row: number, column: number) => page.locator(`[data-at="${row}:${column}"]`);

test('what is not stored leads to its cell and is asked about before the day is closed', async ({
  launch,
  dataFolder,
}) => {
  await seedDatabase(dataFolder, { athletes: 3, sessions: 1 });
  const { page } = await launch();
  await openGrid(page);
  const top = async () => (await page.getByRole('grid').boundingBox())?.y;
  const atFirst = await top();
  await page.keyboard.type('60\n');
  await expect(page.getByText('1 body mass saved')).toBeVisible();
  await at(page, 0, 1).focus();
  await page.keyboard.type('3500\n');
  await at(page, 1, 2).focus();
  await page.keyboard.type('3,,5\n');
  const open = page.getByRole('button', { name: /not saved/ });
  await at(page, 2, 1).focus();
  const places: [number, number][] = [
    [0, 1],
    [1, 2],
    [0, 1],
  ];
  for (const place of places) {
    await open.click();
    await expect(at(page, ...place)).toBeFocused();
  }
  expect(await top()).toBe(atFirst);
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByRole('button', { name: 'Close the day' }).click();
  const dialog = page.getByRole('dialog', { name: 'Close the day without 2 values?' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await open.click();
  await expect(at(page, 1, 2)).toBeFocused();
  await page.keyboard.press('Escape');
  await at(page, 0, 1).focus();
  await page.keyboard.type('350\n');
  await expect(page.getByText('1 value saved')).toBeVisible();
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByRole('button', { name: 'nothing tested' }).first().click();
  await expect(at(page, 1, 1)).toBeFocused();
});

test('a closed day says so and is read only, until it is opened again', async ({ launch, dataFolder }) => {
  await seedDatabase(dataFolder, { athletes: 2, sessions: 1 });
  const { page } = await launch();
  await openGrid(page);
  for (const row of [0, 1]) {
    await at(page, row, 1).focus();
    await page.keyboard.press('a');
  }
  await page.getByRole('button', { name: 'Finish' }).click();
  await expect(page.getByRole('heading', { name: 'Everyone is absent' })).toBeVisible();
  await page.getByRole('button', { name: 'Back to the grid' }).click();
  for (const _ of [0, 1])
    await page
      .getByRole('button', { name: /is absent/ })
      .first()
      .click();
  await at(page, 0, 1).focus();
  await page.keyboard.type('350\n');
  await expect(page.getByText('1 value saved')).toBeVisible();
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByRole('button', { name: 'Close the day' }).click();
  await page.getByRole('region', { name: 'Closed' }).getByRole('link').click();
  await expect(page.getByText('This day is closed')).toBeVisible();
  await at(page, 0, 1).focus();
  await page.keyboard.type('360\n');
  await at(page, 0, 1).focus();
  for (const key of ['x', 's', 'a', 'Control+z']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(at(page, 0, 1)).toHaveValue('350');
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Open again' }).click();
  await expect(page.getByText('1 value saved')).toBeVisible();
  await at(page, 0, 1).focus();
  await page.keyboard.type('360\n');
  await at(page, 0, 1).focus();
  await expect(at(page, 0, 1)).toHaveValue('360');
});

test('it says plainly that saving has stopped when Evenstride is gone', async ({ dataFolder }) => {
  await seedDatabase(dataFolder, { athletes: 2, sessions: 1 });
  const served = await serve(dataFolder);
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(served.link);
  await openGrid(page);
  await expect(page.getByRole('navigation', { name: 'Rooms' })).toContainText('Saved on this machine');
  await served.kill();
  await at(page, 0, 1).focus();
  await page.keyboard.type('350\n352\n');
  await expect(page.getByRole('alert')).toContainText('2 values are not saved: Evenstride does not answer');
  await expect(page.getByRole('navigation', { name: 'Rooms' })).toContainText('Saving has stopped');
  const question = page.waitForEvent('dialog');
  void page.reload().catch(() => undefined);
  expect((await question).type()).toBe('beforeunload');
  await browser.close();
});

test('who comes late is added, a day begun again says so, and one begun by mistake is removed', async ({
  launch,
  dataFolder,
}) => {
  await seedDatabase(dataFolder, { athletes: 2, sessions: 1 });
  const { page } = await launch();
  await openGrid(page);
  await page.getByRole('link', { name: 'Athletes' }).first().click();
  await page.getByRole('link', { name: /Add/ }).first().click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Late Example');
  await page.getByRole('button', { name: 'Add athlete' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Late Example' })).toBeVisible();
  await openGrid(page);
  await expect(page.getByText('This day was begun before and goes on')).toBeVisible();
  await page.getByRole('button', { name: 'Add athlete' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add an athlete to the day' });
  await dialog.getByRole('combobox', { name: 'Athlete' }).fill('late');
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('option', { name: 'Late Example' }).click();
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog).toBeHidden();
  await at(page, 2, 1).focus();
  await page.keyboard.type('350\n');
  await expect(page.getByText('1 value saved')).toBeVisible();
  await page.getByRole('link', { name: 'Testing day' }).first().click();
  await page.getByRole('button', { name: /^Remove the day of/ }).click();
  const confirm = page.getByRole('dialog', { name: /^Remove the day of/ });
  await expect(confirm).toContainText('The 1 value that was typed stays with its athlete.');
  await confirm.getByRole('button', { name: 'Remove the day' }).click();
  await expect(page.getByRole('region', { name: 'In progress' })).toHaveCount(0);
});
