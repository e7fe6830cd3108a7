import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readZip } from '#main/archive/zip-reader.ts';
import { expect, startApp, test } from '#tests/support/app.ts';
import { axeFaults } from '#tests/support/axe.ts';
import { goTo } from '#tests/support/places.ts';
import { PREPARE } from '../../scripts/support/screens.ts';

test.describe.configure({ timeout: 120_000 });

test('everything is saved in each form', async ({ launch, host }) => {
  const app = await launch();
  const { page } = app;
  await PREPARE.example?.(page);
  await goTo(page, '#/export');
  await expect(page.getByText(/^28 athletes, /)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Choose an export' })).toBeDisabled();

  const save = (name: string) => app.fileFrom(() => page.getByRole('button', { name }).click());
  expect((await save('Save as Excel')).subarray(0, 2).toString()).toBe('PK');
  await expect(
    page.getByText(host === 'browser' ? /^Evenstride \d{4}-\d\d-\d\d\.xlsx downloaded$/ : /^Saved to /).first(),
  ).toBeVisible();
  const files = await readZip(await save('Save as CSV'), { entries: 100, unpacked: 1e8, ratio: 1000 });
  expect([...files.keys()]).toEqual(expect.arrayContaining(['data-dictionary.csv', 'athlete.csv', 'trial.csv']));
  const json = await save('Save as JSON');
  expect(JSON.parse(json.toString()).tables.athlete.rows).toHaveLength(28);

  const trials = page.locator('details').filter({ hasText: 'One value.' });
  await expect(trials).toContainText('3,116 rows');
  await trials.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(trials.getByRole('row', { name: /^side text/ })).toContainText('One of: left, right, whole');

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    expect(await axeFaults(page), colorScheme).toEqual([]);
  }
});

test('an export goes into an empty database only, and a damaged one nowhere', async ({ launch }) => {
  const { page } = await launch();
  await goTo(page, '#/export');
  const input = page.getByLabel('Export to bring back');
  const head = { format: 'evenstride-export', version: 99, application: '9.0.0', exportedAt: '' };
  await input.setInputFiles({
    name: 'new.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(head)),
  });
  await expect(page.getByRole('alert')).toContainText('new.json was written by a newer version of Evenstride');
  expect(await axeFaults(page)).toEqual([]);
  await goTo(page, '#/athletes');
  await expect(page.getByRole('button', { name: 'Load the example squad' })).toBeVisible();
});

test('an export of one Evenstride is brought back in another', async ({ launch, host }) => {
  const app = await launch();
  await PREPARE.example?.(app.page);
  await goTo(app.page, '#/export');
  const json = await app.fileFrom(() => app.page.getByRole('button', { name: 'Save as JSON' }).click());
  await app.close();
  const other = await startApp(host, mkdtempSync(path.join(tmpdir(), 'evenstride-e2e-')));
  try {
    await goTo(other.page, '#/export');
    const buffer = Buffer.from(json);
    await other.page
      .getByLabel('Export to bring back')
      .setInputFiles({ name: 'all.json', mimeType: 'application/json', buffer });
    await expect(other.page.getByRole('heading', { name: 'Athletes' })).toBeVisible();
    await expect(other.page.getByText('28 of 28')).toBeVisible();
  } finally {
    await other.close();
  }
});

test('the roster is saved as it is seen', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await PREPARE.example?.(page);
  await goTo(page, '#/athletes');
  await page.getByLabel('Search athletes').fill('Runner 0');
  await page.getByRole('button', { name: 'Athlete', exact: true }).click();
  await expect(page.getByRole('columnheader', { name: 'Athlete' })).toHaveAttribute('aria-sort', /.+/);
  const csv = await app.fileFrom(async () => {
    await page.getByRole('button', { name: 'Take this view along: Athletes' }).click();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('menuitem', { name: 'Save this view as CSV' }).click();
  });
  const [head, ...rows] = csv.toString('utf8').trimEnd().split('\r\n');
  expect(head).toBe('\uFEFFAthlete,Squad,Age,Main event,km/wk,Worst finding,Program,Last test');
  const shown = await page
    .getByRole('grid', { name: 'Athletes' })
    .getByRole('row')
    .nth(1)
    .locator('strong')
    .textContent();
  const count = await page.getByRole('grid', { name: 'Athletes' }).getAttribute('aria-rowcount');
  expect(rows).toHaveLength(Number(count) - 1);
  expect(rows.length).toBeLessThan(28);
  expect(rows[0]?.startsWith(`${shown},`)).toBe(true);
});
