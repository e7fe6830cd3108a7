import fs from 'node:fs';
import { expect, test } from '#tests/support/app.ts';
import { enterRoom } from '#tests/support/coach.ts';
import { activate, moveTo, press } from '#tests/support/focus.ts';
import { type GivenFile, NORDBORD, twoSheets } from '#tests/support/import-files.ts';
import { importButton, openImport, toImport } from '#tests/support/import-steps.ts';

const csv = (name: string, lines: string[]): GivenFile => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`${lines.join('\n')}\n`),
});

test('a workbook with two sheets: the other one is chosen, and only its athletes come', async ({ launch }) => {
  const { page } = await launch();
  await openImport(page);
  await toImport(page).setInputFiles(await twoSheets());
  await expect(page.getByText('season.xlsx · 2 rows')).toBeVisible();
  await page.getByRole('combobox', { name: 'Sheet' }).click();
  await page.getByRole('option', { name: 'Spring' }).click();
  await expect(page.getByText('season.xlsx · 1 row')).toBeVisible();
  await page.getByRole('radio', { name: 'A single trial' }).click();
  await importButton(page).click();
  await page.getByRole('link', { name: 'See the athletes' }).click();
  await expect(page.getByText('1 of 1')).toBeVisible();
  await expect(page.getByRole('row', { name: /Runner 21/ })).toBeVisible();
});

test('two files that are dropped on the page are both read', async ({ launch }) => {
  const { page } = await launch();
  await openImport(page);
  await page.evaluate(() => {
    const held = new DataTransfer();
    for (const runner of ['07', '12']) held.items.add(new File([`Name,Sex\nRunner ${runner},f\n`], `${runner}.csv`));
    for (const type of ['dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer: held, bubbles: true, cancelable: true }));
    }
  });
  await page.getByRole('button', { name: 'Import all 2 files' }).click();
  await enterRoom(page, 'Athletes');
  await expect(page.getByText('2 of 2')).toBeVisible();
});

test('encoding and separator can be changed, and what was said of the same columns stays', async ({ launch }) => {
  const { page } = await launch();
  await openImport(page);
  const lines = ['Name;Test date;Hamstrings left;Hamstrings right', 'Runner Müller;2026-11-20;212,5;240,25'];
  const buffer = Buffer.from(`${lines.join('\n')}\n`, 'latin1');
  await toImport(page).setInputFiles({ name: 'umlaut.csv', mimeType: 'text/csv', buffer });
  await expect(page.getByRole('combobox', { name: 'Encoding' })).toHaveValue('Windows (Western)');
  await expect(page.getByRole('combobox', { name: 'Columns separated by' })).toHaveValue('Semicolon ;');
  await expect(page.getByRole('combobox', { name: 'Numbers' })).toHaveValue('Decimal comma (1,5)');
  await page.getByRole('radio', { name: 'N', exact: true }).click();
  await page.getByRole('combobox', { name: 'Encoding' }).click();
  await page.getByRole('option', { name: 'UTF-16', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText(/\.$/);
  await expect(page.getByRole('combobox', { name: 'Encoding' })).toHaveValue('Windows (Western)');
  await expect(page.getByRole('radio', { name: 'N', exact: true })).toBeChecked();
  await page.getByRole('combobox', { name: 'Columns separated by' }).click();
  await page.getByRole('option', { name: 'Bar |' }).click();
  await expect(page.getByText('Say what the columns hold.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Columns separated by' }).click();
  await page.getByRole('option', { name: 'Semicolon ;' }).click();
  await expect(page.getByRole('rowheader', { name: 'Test date' })).toBeVisible();
});

test('rows by kind, and the reason of each; what was left out is saved as a list', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await openImport(page);
  await toImport(page).setInputFiles(
    csv('faults.csv', [
      'Name,Test date,Hamstrings left (N),Hamstrings right (N)',
      'Runner 31,2026-11-20,210,220',
      'Runner 32,2026-11-20,much,221',
      ',2026-11-20,210,220',
    ]),
  );
  await page.getByRole('radio', { name: 'A single trial' }).click();
  const grid = page.getByRole('grid', { name: 'Rows of the file' });
  await expect(grid.getByRole('row')).toHaveCount(4);
  await page.getByRole('button', { name: 'Left out 2' }).click();
  await expect(grid.getByRole('row')).toHaveCount(3);
  await grid.getByRole('row', { name: /Runner 32/ }).click();
  await expect(page.getByRole('region', { name: 'The row' })).toContainText(/Hamstrings left \(N\) left out: .*much/);
  await importButton(page).click();
  await expect(page.getByRole('cell', { name: 'whole row' })).toBeVisible();
  const list = await app.fileFrom(() => page.getByRole('button', { name: 'Save the list' }).click());
  const saved = list.toString('utf8');
  expect(saved).toContain('Hamstrings left (N)');
  expect(saved.trim().split('\n')).toHaveLength(3);
});

test('past imports: each is told, and taken back after a question that says what goes', async ({ launch }) => {
  const first = await launch();
  await openImport(first.page);
  await toImport(first.page).setInputFiles(NORDBORD);
  await importButton(first.page).click();
  await expect(first.page.getByText(/^2 athletes added/)).toBeVisible();
  await first.close();

  const { page } = await launch();
  await openImport(page);
  const row = page.getByRole('row', { name: /nordbord\.csv/ });
  await expect(row).toContainText('2 athletes added, 2 sessions');
  await row.getByRole('button', { name: 'Take back' }).click();
  const dialog = page.getByRole('dialog', { name: 'Take back nordbord.csv?' });
  await expect(dialog).toContainText('the 2 athletes it added and its 2 sessions');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(row.getByRole('button', { name: 'Take back' })).toBeVisible();
  await row.getByRole('button', { name: 'Take back' }).click();
  await dialog.getByRole('button', { name: 'Take it back' }).click();
  await expect(row).toContainText('Taken back today');
  await enterRoom(page, 'Athletes');
  await expect(page.getByRole('link', { name: 'Add your first athlete' })).toBeVisible();
});

test('a draft waits while the coach looks something up', async ({ launch }) => {
  const { page } = await launch();
  await openImport(page);
  await toImport(page).setInputFiles(csv('wait.csv', ['Name,Birth date,Height', 'Runner 41,1990-02-03,181']));
  await page.getByRole('radio', { name: 'cm' }).click();
  await enterRoom(page, 'Test catalogue');
  await openImport(page);
  await expect(page.getByRole('radio', { name: 'cm' })).toBeChecked();
  await expect(importButton(page)).toHaveText('Import 1 athlete');
});

test('what was seen is what is imported, whatever happens to the file meanwhile', async ({ launch, dataFolder }) => {
  const file = `${dataFolder}/squad.csv`;
  fs.writeFileSync(file, 'name;birth date\nRunner 08;1992-04-17\n');
  const { page } = await launch();
  await openImport(page);
  await toImport(page).setInputFiles(file);
  await expect(importButton(page)).toBeEnabled();
  fs.writeFileSync(file, 'name;birth date\nRunner 09;1992-04-17\nRunner 10;1993-04-17\n');
  await importButton(page).click();
  await page.getByRole('link', { name: 'See the athletes' }).click();
  await expect(page.getByText('1 of 1', { exact: true })).toBeVisible();
  await expect(page.getByRole('row', { name: /Runner 08/ })).toBeVisible();
});

test('from the choice of a file to the athletes by keyboard alone', async ({ launch }) => {
  const { page } = await launch();
  await openImport(page);
  const choosing = page.waitForEvent('filechooser');
  await activate(page, page.getByRole('button', { name: 'Choose files' }));
  await (await choosing).setFiles(
    csv('keys.csv', ['Name,Hamstrings left,Hamstrings right', 'Runner 51,210,220', 'Runner 52,230,220']),
  );
  await moveTo(page, page.getByRole('radio', { name: 'N', exact: true }));
  await press(page, 'Space');
  // Enter leads on to the next question that is open.
  await press(page, 'Enter');
  await expect(page.getByLabel('On which day were the tests done?')).toBeFocused();
  await page.keyboard.type('2026-11-20');
  await press(page, 'Enter');
  await expect(page.getByRole('radio', { name: 'A single trial' })).toBeFocused();
  await press(page, 'Space');
  await press(page, 'Enter');
  await expect(importButton(page)).toBeFocused();
  await press(page, 'Enter');
  await expect(page.getByText(/^2 athletes added/)).toBeVisible();
  await activate(page, page.getByRole('link', { name: 'See the athletes' }));
  await expect(page.getByText('2 of 2')).toBeVisible();
});

test('an answer by mouse leads on to the next question', async ({ launch }) => {
  const { page } = await launch();
  await openImport(page);
  await toImport(page).setInputFiles(
    csv('mouse.csv', ['Name,Test date,Hamstrings left,Hamstrings right', 'Runner 61,2026-11-20,210,220']),
  );
  await page.getByRole('radio', { name: 'N', exact: true }).click();
  await expect(page.getByRole('radio', { name: 'A single trial' })).toBeFocused();
  await page.getByRole('radio', { name: 'A single trial' }).click();
  await expect(importButton(page)).toBeFocused();
});

test('numbers that nobody said to leave out are told before and after the import', async ({ launch }) => {
  const { page } = await launch();
  await openImport(page);
  const lines = ['Name,Strange word li,Strange word re,Shoes', 'Runner 71,412,430,blue'];
  await toImport(page).setInputFiles(csv('strange.csv', lines));
  await expect(importButton(page)).toBeEnabled();
  await expect(page.getByText('1 new athlete, 3 columns left out.')).toBeVisible();
  await expect(page.getByRole('tab', { name: /^Columns/, selected: true })).toBeVisible();
  await expect(page.getByText('2 columns of numbers are left out: Strange word li, Strange word re.')).toBeVisible();
  await expect(page.getByText('The file says all that is needed')).toHaveCount(0);

  // What is typed takes the place of what stands there, after a press as by keyboard.
  await page.getByRole('combobox', { name: 'What Shoes holds' }).click();
  await page.keyboard.type('Squad');
  await page.getByRole('option', { name: 'Squad' }).click();
  await expect(page.getByText('2 columns are left out: Strange word li, Strange word re.')).toBeVisible();
  await importButton(page).click();
  await expect(
    page.getByText(/^2 columns were left out: Strange word li, Strange word re\. To bring them in/),
  ).toBeVisible();
});

test('the last answer leads from the columns to what the import does', async ({ launch }) => {
  const { page } = await launch();
  await openImport(page);
  await toImport(page).setInputFiles(
    csv('lead.csv', ['Name,Test date,Hamstrings left (N),Hamstrings right (N)', 'Runner 81,2026-11-20,210,220']),
  );
  await page.getByRole('tab', { name: 'What the import does' }).click();
  await page.getByRole('tab', { name: /^Columns/ }).click();
  await page.getByRole('radio', { name: 'A single trial' }).click();
  await expect(page.getByRole('tab', { name: 'What the import does', selected: true })).toBeVisible();
});
