import { expect, test } from '#tests/support/app.ts';
import { addAthlete, enterRoom } from '#tests/support/coach.ts';
import { largeFile } from '#tests/support/import-files.ts';
import { importButton, openImport, toImport } from '#tests/support/import-steps.ts';

const ROWS = 100_000;
/** Milliseconds in which a screen has to be there while the import goes on. */
const ANSWER = 1000;

test('100,000 rows: their preview scrolls, the application answers while they come, and cancelling leaves nothing', async ({
  launch,
}) => {
  test.setTimeout(180_000);
  const { page } = await launch();
  await addAthlete(page, 'Runner 07');
  await openImport(page);
  await toImport(page).setInputFiles(largeFile(ROWS));
  await page.getByRole('radio', { name: 'A single trial' }).click();
  await expect(importButton(page)).toHaveText('Import 5,000 athletes', { timeout: 60_000 });

  await test.step('the last of all rows', async () => {
    const grid = page.getByRole('grid', { name: 'Rows of the file' });
    await expect(grid).toHaveAttribute('aria-rowcount', String(ROWS + 1));
    await grid.focus();
    await page.keyboard.press('End');
    await expect(grid.getByRole('row', { name: /100,001/ })).toContainText('Athlete 5999');
  });

  await importButton(page).click();
  const progress = page.getByRole('progressbar', { name: 'Importing large.csv' });
  await expect(progress).toBeVisible();

  await test.step('another screen answers', async () => {
    for (let time = 0; time < 3; time++) {
      await enterRoom(page, 'Test catalogue');
      const begin = performance.now();
      await page.evaluate(() => {
        location.hash = '#/athletes';
      });
      await page.getByRole('row', { name: /Runner 07/ }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Runner 07' })).toBeVisible();
      expect(performance.now() - begin).toBeLessThan(ANSWER);
      await expect(page.getByText('Importing large.csv')).toBeVisible();
    }
  });

  await page.getByRole('link', { name: 'Show' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(importButton(page)).toHaveText('Import 5,000 athletes', { timeout: 60_000 });
  await enterRoom(page, 'Athletes');
  await expect(page.getByText('1 of 1', { exact: true })).toBeVisible();
});

test('an import that ends while another screen is open is told there, and taken back there', async ({ launch }) => {
  test.setTimeout(120_000);
  const { page } = await launch();
  await openImport(page);
  await toImport(page).setInputFiles(largeFile(10_000));
  await page.getByRole('radio', { name: 'A single trial' }).click();
  await importButton(page).click();
  await enterRoom(page, 'Athletes');
  await expect(page.getByText('large.csv imported')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('500 of 500', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^The import is undone: 500 athletes removed/)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('link', { name: 'Add your first athlete' })).toBeVisible();
});
