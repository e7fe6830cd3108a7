import type { Locator, Page } from '@playwright/test';
import { expect, test } from '#tests/support/app.ts';
import { enterRoom } from '#tests/support/coach.ts';
import { eveningFiles } from '#tests/support/import-files.ts';
import { importButton, openImport, stateOfFile, toImport } from '#tests/support/import-steps.ts';

test('five files of an evening: one press for what is clear, each question once, one undo for all', async ({
  launch,
}) => {
  const { page } = await launch();
  let presses = 0;
  const press = async (control: Locator) => {
    presses++;
    await control.click();
  };
  await openImport(page);
  await toImport(page).setInputFiles(await eveningFiles());
  await expect(page.getByText('3 are ready, 1 asks something, 1 cannot be read.')).toBeVisible();
  await expect(stateOfFile(page, 'damaged.xlsx')).toContainText(/Cannot be read.*damaged\.xlsx.*save it again/);
  await expect(stateOfFile(page, 'club evening.xlsx')).toContainText('What is one value of a test?');

  await press(page.getByRole('radio', { name: 'A single trial' }));
  await press(page.getByRole('button', { name: 'Import 4 ready files' }));
  // The squad that the first files brought makes one name of the fourth look like a slip of the pen.
  await expect(stateOfFile(page, 'hawkin.csv')).toContainText('Imported');
  await expect(stateOfFile(page, 'club evening.xlsx')).toContainText(/1 question.*Who is “Runner Sevn”/);
  await press(page.getByRole('radio', { name: /^Runner Seven/ }));
  await press(page.getByRole('button', { name: 'Import the ready file' }));
  await expect(stateOfFile(page, 'club evening.xlsx')).toContainText('Imported');
  expect(presses).toBe(4);
  await expect(page.getByText(/3 athletes added, .* 4 are imported, 1 cannot be read\./)).toBeVisible();

  await page.getByRole('link', { name: 'See the athletes' }).click();
  await expectAthletes(page, ['Runner Eight', 'Runner Nine', 'Runner Seven']);
  await page.getByRole('row', { name: /Runner Seven/ }).click();
  await page.getByRole('tab', { name: 'Tests' }).click();
  await expect(page.getByRole('row', { name: /Hamstrings/ }).filter({ hasText: '212' })).toBeVisible();
});

test('all of it is taken back at once, and can be imported again', async ({ launch }) => {
  const { page } = await launch();
  await openImport(page);
  await toImport(page).setInputFiles(await eveningFiles());
  await page.getByRole('button', { name: 'Import 3 ready files' }).click();
  await expect(page.getByText('3 files imported')).toBeVisible();
  await page.getByRole('button', { name: 'Take all of it back' }).click();
  await expect(page.getByText(/^The import is undone: 2 athletes removed, /)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import 3 ready files' })).toBeEnabled();
  await expectNobody(page);
  await page.getByRole('link', { name: 'Import', exact: true }).first().click();
  await page.getByRole('button', { name: 'Import 3 ready files' }).click();
  await expect(page.getByText('3 files imported')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^The import is undone: 2 athletes removed, /)).toBeVisible();
  await expectNobody(page);
});

test('a file is taken out of the list; one that is left is shown without a list', async ({ launch }) => {
  const { page } = await launch();
  await openImport(page);
  const [nordbord, forceframe] = await eveningFiles();
  await toImport(page).setInputFiles([nordbord, forceframe].filter((file) => file !== undefined));
  await expect(page.getByRole('button', { name: 'Import all 2 files' })).toBeEnabled();
  await page.getByRole('button', { name: 'Remove nordbord.csv from the list' }).click();
  await expect(page.getByRole('region', { name: 'Files' })).toHaveCount(0);
  await expect(importButton(page)).toHaveText('Import 2 athletes');
});

async function expectAthletes(page: Page, names: string[]): Promise<void> {
  await expect(page.getByText(`${names.length} of ${names.length}`)).toBeVisible();
  for (const name of names) await expect(page.getByRole('row', { name: new RegExp(name) })).toBeVisible();
}

async function expectNobody(page: Page): Promise<void> {
  await enterRoom(page, 'Athletes');
  await expect(page.getByRole('link', { name: 'Add your first athlete' })).toBeVisible();
}
