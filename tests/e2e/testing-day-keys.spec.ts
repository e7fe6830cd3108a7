import path from 'node:path';
import type { Page } from '@playwright/test';
import SQLite from 'better-sqlite3';
import { DATABASE_FILE } from '#main/database/open.ts';
import { expect, test } from '#tests/support/app.ts';
import { expectVisibleFocus } from '#tests/support/focus.ts';
import { seedDatabase } from '../../scripts/support/seed-database.ts';

/** Three athletes, a battery of one test with three trials a side. */
async function openGrid(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Testing day' }).click();
  await page.getByRole('button', { name: 'Open the grid' }).click();
  await expect(at(page, 0, 0)).toBeFocused();
}

async function prepare(folder: string): Promise<void> {
  await seedDatabase(folder, { athletes: 3, sessions: 1 });
  const raw = new SQLite(path.join(folder, DATABASE_FILE));
  raw
    .prepare('insert into battery values (?, ?, ?, ?, ?)')
    .run('01400000-0009-7000-8000-0000000bbbbb', 'A test', '', JSON.stringify([TEST]), '2026-11-01T08:00:00.000Z');
  raw.close();
}

const TEST = 'knee-extension-isometric-hhd';

const at = (page: Page, row: number, column: number) => page.locator(`[data-at="${row}:${column}"]`);

test('absent: taken back with Ctrl Z, told, and the focus is never lost', async ({ launch, dataFolder }) => {
  await prepare(dataFolder);
  const { page } = await launch();
  await openGrid(page);
  const { keyboard } = page;

  await test.step('Ctrl Z brings the athlete back, and leaves the value', async () => {
    await at(page, 1, 1).focus();
    await keyboard.type('400\n');
    await expect(page.getByText('1 value saved')).toBeVisible();
    await keyboard.type('a');
    await expect(at(page, 2, 2)).toBeFocused();
    await expect(at(page, 1, 1)).toBeDisabled();
    await expect(page.getByText('Runner 00002 is marked absent. Ctrl Z takes it back.')).toBeVisible();
    await keyboard.press('Control+z');
    await expect(at(page, 1, 2)).toBeFocused();
    await expect(at(page, 1, 1)).toHaveText('400');
    await expect(page.getByText(/is marked absent/)).toHaveCount(0);
    await keyboard.press('Control+y');
    await expect(at(page, 1, 2)).toBeDisabled();
    await expect(at(page, 2, 2)).toBeFocused();
    await keyboard.press('Control+z');
    await expect(at(page, 1, 2)).toBeFocused();
  });
  await test.step('a letter after what is typed, or held down, marks nobody', async () => {
    await keyboard.type('4a');
    await expect(at(page, 1, 2)).toHaveValue('4');
    await keyboard.press('Escape');
    await keyboard.type('3,,5\n');
    await keyboard.type('a');
    await expect(at(page, 1, 2)).toBeFocused();
    await keyboard.press('Escape');
    await keyboard.down('a');
    await keyboard.down('a');
    await keyboard.up('a');
    await expect(page.getByRole('button', { name: /is absent/ })).toHaveCount(1);
    await keyboard.press('Control+z');
    await expect(page.getByRole('button', { name: /is absent/ })).toHaveCount(0);
  });
  await test.step('the last one leads to the one above, and with nobody left to the button', async () => {
    await at(page, 2, 1).focus();
    await keyboard.type('a');
    await expect(at(page, 1, 1)).toBeFocused();
    await keyboard.type('a');
    await expect(at(page, 0, 1)).toBeFocused();
    await keyboard.type('a');
    const button = page.getByRole('button', { name: /^Runner 00001 is absent/ });
    await expect(button).toBeFocused();
    await expectVisibleFocus(page);
    await keyboard.press('Enter');
    await expect(at(page, 0, 1)).toBeFocused();
  });
  await test.step('one athlete at a time shows who is absent, and takes them back in', async () => {
    await page.getByRole('button', { name: 'One at a time' }).click();
    await expect(page.getByRole('list', { name: 'Keys on this page' })).toBeVisible();
    await page.getByRole('button', { name: 'Next athlete' }).click();
    await expect(page.getByText('Absent', { exact: true })).toBeVisible();
    const button = page.getByRole('button', { name: 'Is here' });
    await expect(button).toBeFocused();
    await keyboard.press('Enter');
    await expect(at(page, 1, 0)).toBeFocused();
    await expect(button).toHaveCount(0);
    await keyboard.type('a');
    await expect(page.getByRole('region', { name: 'Runner 00001' })).toBeVisible();
    await expect(at(page, 0, 0)).toBeFocused();
    await keyboard.press('Control+z');
    await expect(at(page, 1, 0)).toBeFocused();
  });
});

test('keys that are held, Tab, the list of keys and the strike dialog', async ({ launch, dataFolder }) => {
  await prepare(dataFolder);
  const { page } = await launch();
  await openGrid(page);
  const { keyboard } = page;

  await test.step('Enter that is held down does not keep a far-off value', async () => {
    await keyboard.press('ArrowRight');
    await keyboard.type('1400');
    for (let repeat = 0; repeat < 5; repeat++) await keyboard.down('Enter');
    await keyboard.up('Enter');
    await expect(page.getByText('1 value waits for your answer')).toBeVisible();
    await expect(at(page, 0, 1)).toBeFocused();
    await keyboard.press('Enter');
    await expect(at(page, 0, 2)).toBeFocused();
    await expect(page.getByText('1 value saved')).toBeVisible();
    await keyboard.press('Control+z');
  });
  await test.step('Tab goes through cells once a value is typed, and no value is lost', async () => {
    await expect(at(page, 0, 1)).toBeFocused();
    await keyboard.type('400');
    await keyboard.press('Tab');
    await keyboard.type('401');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.type('402');
    await keyboard.press('Shift+Tab');
    await expect(at(page, 0, 3)).toBeFocused();
    await expect(page.getByText('All 3 values saved')).toBeVisible();
    await expect(at(page, 0, 4)).toHaveText('402');
  });
  await test.step('Escape leads out of the grid, and so does Tab where nothing is typed, and at the last cell', async () => {
    await keyboard.press('Escape');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await at(page, 0, 3).focus();
    await keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Add athlete' })).toBeFocused();
    await at(page, 2, 6).focus();
    await keyboard.type('410');
    await keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Add athlete' })).toBeFocused();
    await expect(page.getByText('All 4 values saved')).toBeVisible();
  });
  await test.step('? shows the keys, from a cell too', async () => {
    await at(page, 0, 3).focus();
    await keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    for (const named of ['Tab', 'Shift Enter', 'Esc', 'Ctrl Y', 'Arrow down']) {
      await expect(keys.getByText(named, { exact: true }).first()).toBeVisible();
    }
    await keyboard.press('Escape');
    await expect(at(page, 0, 3)).toBeFocused();
    await expect(at(page, 0, 3)).toHaveValue('');
  });
  await test.step('one Escape closes the strike dialog', async () => {
    await at(page, 0, 1).focus();
    await keyboard.press('x');
    await expect(page.getByRole('combobox', { name: 'Why' })).toBeFocused();
    await keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(at(page, 0, 1)).toBeFocused();
  });
});

test('a value of another window is not overwritten, and is shown', async ({ launch, dataFolder }) => {
  await prepare(dataFolder);
  const { page } = await launch();
  await openGrid(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('350\n');
  await expect(page.getByText('1 value saved')).toBeVisible();
  const other = await page.context().newPage();
  await other.goto(page.url());
  await at(other, 0, 4).focus();
  await at(page, 0, 4).focus();
  await page.keyboard.type('400\n');
  await expect(page.getByText('All 2 values saved')).toBeVisible();
  await other.keyboard.type('s');
  await expect(
    other.getByText(/^Another window has changed this cell.*None of your 2 changes is stored/),
  ).toBeVisible();
  await expect(at(other, 0, 4)).toHaveValue('400');
  await expect(at(other, 0, 1)).toHaveText('350');
  await other.keyboard.press('Enter');
  await expect(at(other, 0, 5)).toBeFocused();
  await expect(other.getByText('All 2 values saved')).toBeVisible();
});
