import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { RunningApp } from '#tests/support/app.ts';
import { expect, test } from '#tests/support/app.ts';
import { startBrowserApp } from '#tests/support/browser-app.ts';
import { screensOn } from '#tests/support/places.ts';
import { seedDatabase } from '../../scripts/support/seed-database.ts';

const ATHLETES = 10_000;
const LAST = 'Runner 10000';
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];

/** By column: what stands in the first row when it is sorted upwards, and when downwards. */
const FIRST_ROWS: [column: string, ascending: string | RegExp, descending: string | RegExp][] = [
  ['Athlete', 'Runner 00001', LAST],
  ['Squad', 'Squad 01', 'Squad 40'],
  ['Age', /^[FM] ~(19|2\d)$/, /^[FM] ~(6\d|7\d)$/],
  ['Main event', '10 km', 'Trail'],
  ['km/wk', '20', '100'],
  ['Worst finding', /Nothing beyond noise in \d tests/, /weaker by \d+ %/],
  ['Program', '', ''],
  ['Last test', /^1 Nov/, /^1 Nov/],
];

/** One folder and one window for all of this file: filling it takes longer than any test. */
let folder: string;
let app: RunningApp;

test.beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'evenstride-crowded-'));
  await seedDatabase(folder, { athletes: ATHLETES, sessions: 1 });
  app = await startBrowserApp(folder);
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
});

test.afterAll(async () => {
  await app?.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

test('ten thousand athletes are shown, and few of them are drawn', async () => {
  const { page } = app;
  await expect(page.getByText(`${ATHLETES} of ${ATHLETES}`)).toBeVisible();
  await expect(grid(page)).toHaveAttribute('aria-rowcount', String(ATHLETES + 1));
  expect(await grid(page).getByRole('row').count()).toBeLessThan(60);
});

test('search narrows within a second, and clearing it brings all back', async () => {
  const { page } = app;
  const search = page.getByLabel('Search athletes');
  await search.fill('10000');
  await expect(page.getByText(`1 of ${ATHLETES}`)).toBeVisible({ timeout: 1000 });
  await expect(row(page, 1)).toContainText(LAST);
  await search.fill('nobody');
  await expect(page.getByText('No athlete passes these filters.')).toBeVisible({ timeout: 1000 });
  await search.fill('runner 099 marathon');
  await expect(page.getByText(`44 of ${ATHLETES}`)).toBeVisible({ timeout: 1000 });
  await search.fill('');
  await expect(page.getByText(`${ATHLETES} of ${ATHLETES}`)).toBeVisible({ timeout: 1000 });
});

test('an athlete’s page shows its findings within a second, and the tests of the catalogue are found as fast', async () => {
  const { page } = app;
  await row(page, 1).click();
  await expect(page.getByRole('region', { name: 'The four benefits' })).toBeVisible({ timeout: 1000 });
  await page.getByRole('tab', { name: 'Imbalances' }).click();
  await expect(page.getByRole('region', { name: 'Over time' })).toBeVisible({ timeout: 1000 });
  await page.getByRole('link', { name: 'Test catalogue' }).click();
  const tests = page.getByRole('grid', { name: 'Tests' });
  await expect(tests).toBeVisible({ timeout: 1000 });
  await page.getByLabel('Search tests').fill('nordic');
  await expect(tests).toHaveAttribute('aria-rowcount', '2', { timeout: 1000 });
  await tests.getByRole('row').nth(1).click();
  await expect(page.getByRole('dialog', { name: 'Nordic hamstring' })).toBeVisible({ timeout: 1000 });
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Athletes', exact: true }).first().click();
  await expect(page.getByText(`${ATHLETES} of ${ATHLETES}`)).toBeVisible({ timeout: 1000 });
});

for (const [column, ascending, descending] of FIRST_ROWS) {
  test(`sorted by ${column}, up and down`, async () => {
    const { page } = app;
    await sortBy(page, column, 'ascending');
    await expect(await cellUnder(page, column)).toHaveText(ascending);
    await sortBy(page, column, 'descending');
    await expect(await cellUnder(page, column)).toHaveText(descending);
  });
}

test('End goes to the last row and Home to the first', async () => {
  const { page } = app;
  await sortBy(page, 'Athlete', 'ascending');
  await grid(page).focus();
  await page.keyboard.press('End');
  const active = page.locator(`[id="${await grid(page).getAttribute('aria-activedescendant')}"]`);
  await expect(active).toContainText(LAST);
  await expect(active).toBeInViewport();
  await expect(active).toHaveAttribute('aria-rowindex', String(ATHLETES + 1));
  await page.keyboard.press('Home');
  await expect(page.getByRole('row', { name: /Runner 00001/ })).toBeInViewport();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: LAST })).toBeVisible();
  await expect(page.getByRole('tabpanel').getByRole('heading').first()).toBeVisible();
});

test('in a squad of 250 typing begins at once, and goes on where it was', async () => {
  const { page } = app;
  const day = screensOn('crowded').find(({ name }) => name === 'testing-day-grid');
  await day?.open(page);
  const masses = page.getByRole('textbox', { name: /, Body mass in kg$/ });
  await expect(masses).toBeFocused();
  for (let athlete = 0; athlete < 100; athlete++) await page.keyboard.press('Enter');
  await page.keyboard.type('71\n');
  await page.keyboard.press('ArrowUp');
  await expect(masses).toHaveValue('71');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('400\n');
  await expect(page.getByText('1 value saved')).toBeVisible();
  const second = page.getByRole('textbox', { name: /, Quadriceps, left trial 2$/ });
  await expect(second).toBeFocused();
  await page.getByRole('button', { name: 'One at a time' }).click();
  await expect(second).toBeFocused();
  await page.getByRole('button', { name: 'Whole grid' }).click();
  await expect(second).toBeFocused();
  await expect(second).toBeInViewport();
});

for (const size of SIZES) {
  test(`no screen is cut off at ${size.width} × ${size.height}`, async () => {
    const { page } = app;
    await page.setViewportSize(size);
    for (const screen of [...screensOn('crowded'), ...screensOn('empty')]) {
      await test.step(screen.name, async () => {
        await screen.open(page);
        await expect.poll(() => cutOff(page), screen.name).toEqual([]);
      });
    }
  });
}

function grid(page: Page) {
  return page.getByRole('grid', { name: 'Athletes' });
}

function row(page: Page, index: number) {
  return grid(page).getByRole('row').nth(index);
}

/** What the first row has under a column's head. */
async function cellUnder(page: Page, column: string): Promise<Locator> {
  const heads = await grid(page).getByRole('columnheader').allInnerTexts();
  return row(page, 1).getByRole('gridcell').nth(heads.indexOf(column));
}

/** Presses a head until it sorts that way: a column of numbers begins with the largest, one of words with A. */
async function sortBy(page: Page, column: string, way: 'ascending' | 'descending'): Promise<void> {
  const head = page.getByRole('columnheader', { name: column });
  for (let press = 0; press < 3; press++) {
    const before = (await head.getAttribute('aria-sort')) ?? '';
    if (before === way) return;
    await head.getByRole('button').click();
    await expect(head).not.toHaveAttribute('aria-sort', before);
  }
  await expect(head).toHaveAttribute('aria-sort', way);
}

/** What makes the window, the head or the page wider than there is room for. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const rooms = { document: document.documentElement, main: document.querySelector('main') };
    return Object.entries(rooms)
      .filter(([, room]) => room && room.scrollWidth > Math.min(room.clientWidth, innerWidth))
      .map(([name, room]) => `${name} needs ${room?.scrollWidth} px and has ${room?.clientWidth} px`);
  });
}
