import type { Page } from '@playwright/test';
import { expect, type RunningApp, test } from '#tests/support/app.ts';
import { activate, expectVisibleFocus, moveTo, openTab, press, walkRound, walkThrough } from '#tests/support/focus.ts';
import { closeOverlay, OVERLAYS } from '#tests/support/overlays.ts';
import { screensOn } from '#tests/support/places.ts';

/** Nothing here touches the mouse: what works only with one fails. */
async function withSquad(launch: () => Promise<RunningApp>): Promise<Page> {
  const { page } = await launch();
  await activate(page, page.getByRole('button', { name: 'Load the example squad' }));
  await expect(page.getByText('28 of 28')).toBeVisible();
  await expect(title(page, 'Athletes')).toBeFocused();
  return page;
}

const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

async function openRunner(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByLabel('Find an athlete or command')).toBeFocused();
  await page.keyboard.type(name);
  await expect(page.locator('[data-selected]').getByText(name)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(title(page, name)).toBeFocused();
}

test('every room from the rail, each with the focus on its title', async ({ launch }) => {
  const page = await withSquad(launch);
  for (const room of ['Test catalogue', 'Programs', 'Import', 'Export', 'Method', 'Settings', 'Athletes']) {
    const link = page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: room });
    await activate(page, link, 'Shift+Tab');
    await expect(title(page, room)).toBeFocused();
  }
});

test('the first Tab leads past the rail to the page', async ({ launch }) => {
  const page = await withSquad(launch);
  await page.reload();
  await expect(page.getByText('28 of 28')).toBeVisible();
  await press(page, 'Tab');
  await expect(page.getByRole('button', { name: 'Skip to the page' })).toBeFocused();
  await press(page, 'Enter');
  await press(page, 'Tab');
  await expect(page.getByRole('main').getByRole('link', { name: 'Import' })).toBeFocused();
});

test('the roster: search, move, open, tabs', async ({ launch }) => {
  const page = await withSquad(launch);
  await page.keyboard.press('/');
  await expect(page.getByLabel('Search athletes')).toBeFocused();
  await page.keyboard.type('Runner 1');
  await expect(page.getByText('28 of 28')).toHaveCount(0);
  const grid = page.getByRole('grid', { name: 'Athletes' });
  await moveTo(page, grid);
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'Home', 'PageDown', 'Home', 'ArrowDown']) {
    await press(page, key);
  }
  const second = grid.getByRole('row').nth(2);
  expect(await grid.getAttribute('aria-activedescendant')).toBe(await second.getAttribute('id'));
  const name = await second.getByRole('gridcell').first().innerText();
  await page.keyboard.press('Enter');
  await expect(title(page, name)).toBeFocused();
  await moveTo(page, page.getByRole('tab', { selected: true }));
  for (const tab of ['Imbalances', 'Tests', 'Program', 'Report', 'About']) {
    await press(page, 'ArrowRight');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('tab', { name: tab, selected: true })).toBeFocused();
  }
});

test('a testing session: six values, the finding, a trial struck out', async ({ launch }) => {
  const page = await withSquad(launch);
  await page.keyboard.press('n');
  await expect(title(page, 'New athlete')).toBeFocused();
  await moveTo(page, page.getByRole('textbox', { name: 'Name' }));
  await page.keyboard.type('Runner 99');
  await page.keyboard.press('Enter');
  await expect(title(page, 'Runner 99')).toBeFocused();
  await activate(page, page.getByRole('link', { name: 'New test' }));
  await expect(title(page, 'New testing session')).toBeFocused();
  await activate(page, page.getByRole('button', { name: 'Start the session' }));
  await expect(title(page, /^Tests of/)).toBeFocused();
  await moveTo(page, page.getByRole('combobox', { name: 'Add a test' }));
  await page.keyboard.type('Hamstrings, isometric, 90°');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const row = page.getByRole('region', { name: /^Hamstrings/ });
  await expect(page.getByLabel('Hamstrings, left trial 1')).toBeFocused();
  for (const value of ['200', '202', '140', '250', '252', '248']) {
    await page.keyboard.type(value);
    await press(page, 'Enter');
  }
  await press(page, 'Tab');
  const before = await row.getByRole('status').innerText();
  expect(before).toMatch(/Left weaker by \d+ %/);

  await moveTo(page, page.getByLabel('Hamstrings, left trial 3'), 'Shift+Tab');
  await page.keyboard.press('x');
  await expect(page.getByRole('dialog', { name: 'Strike out L3 (140 N)' })).toBeVisible();
  await page.keyboard.type('Stumbled');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectVisibleFocus(page);
  await expect(page.getByLabel('Hamstrings, left trial 3, struck out: Stumbled')).toBeFocused();
  await expect(row.getByRole('status')).not.toHaveText(before);
});

test('a deleted session comes back with Ctrl+Z', async ({ launch }) => {
  const page = await withSquad(launch);
  await openRunner(page, 'Runner 01');
  await openTab(page, 'Tests');
  const sessions = page.getByRole('button', { name: 'Delete' });
  await expect(sessions.first()).toBeVisible();
  const count = await sessions.count();
  await activate(page, sessions.first());
  await expect(sessions).toHaveCount(count - 1);
  await expectVisibleFocus(page);
  await page.keyboard.press('Control+z');
  await expect(sessions).toHaveCount(count);
  await expectVisibleFocus(page);
});

test('a program is suggested, assigned, and a session of it marked done', async ({ launch }) => {
  const page = await withSquad(launch);
  await openRunner(page, 'Runner 01');
  await activate(page, page.getByRole('link', { name: 'Suggest a program' }));
  await expect(title(page, 'Suggested program')).toBeFocused();
  await moveTo(page, page.getByRole('checkbox', { name: 'Keep' }).first());
  await press(page, 'Space');
  await expect(page.getByRole('checkbox', { name: 'Keep' }).first()).not.toBeChecked();
  await moveTo(page, page.getByRole('button', { name: 'Assign program' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Program', selected: true })).toBeVisible();
  await expect(title(page, 'Runner 01')).toBeFocused();
  await activate(page, page.getByRole('button', { name: /^Mark done: week 1/ }).first());
  await expect(page.getByRole('button', { name: /^Done: week 1/ })).toBeFocused();
  await expect(page.getByText(/^1 of \d+ sessions done/)).toBeVisible();
});

test('what is opened closes with Escape and gives the focus back', async ({ launch }) => {
  const page = await withSquad(launch);
  const squads = page.getByRole('button', { name: 'Squads' });
  await moveTo(page, squads);
  for (const key of ['?', 'Control+k', 'Enter']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    for (let step = 0; step < 4; step++) await press(page, 'Tab');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(squads).toBeFocused();
  }
  const filter = page.getByRole('button', { name: /^Filter by squad/ });
  await moveTo(page, filter, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  await press(page, 'ArrowDown');
  await page.keyboard.press('Escape');
  await expect(filter).toBeFocused();
});

test('keys of the page rest while a dialog lies over it', async ({ launch }) => {
  const page = await withSquad(launch);
  await press(page, '?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await press(page, 'n');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(title(page, 'Athletes')).toBeFocused();
  await page.keyboard.press('n');
  await expect(title(page, 'New athlete')).toBeFocused();
});

test('a dialog from a menu gives the focus back to the menu’s button', async ({ launch }) => {
  const page = await withSquad(launch);
  await openRunner(page, 'Runner 01');
  await openTab(page, 'Tests');
  await activate(page, page.getByRole('link', { name: 'Edit' }).first());
  await expect(title(page, /^Tests of/)).toBeFocused();
  const more = page.getByRole('button', { name: 'More for Quadriceps' });
  for (const item of [/^Set-up/, /^Strike out/, /^Remove this test/]) {
    await activate(page, more);
    await moveTo(page, page.getByRole('menuitem', { name: item }).first(), 'ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectVisibleFocus(page);
    await closeOverlay(page);
    await expect(more).toBeFocused();
  }
});

test('each stop of Tab on each screen can be seen', async ({ launch }) => {
  const page = await withSquad(launch);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const screen of [...screensOn('example'), ...screensOn('empty')].filter(
    ({ name }) => !NOT_WALKED.includes(name),
  )) {
    await test.step(screen.name, async () => {
      await screen.open(page);
      const isDialog = (await page.getByRole('dialog').count()) > 0;
      expect(await (isDialog ? walkRound(page) : walkThrough(page))).toBeGreaterThan(1);
    });
  }
});

test('each stop of Tab in each dialog and drawer can be seen, and Tab stays in it', async ({ launch }) => {
  const page = await withSquad(launch);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const overlay of OVERLAYS) {
    await test.step(overlay.name, async () => {
      await overlay.open(page);
      // A menu is walked with arrows, and a notice is no place of its own.
      if ((await page.getByRole('dialog').count()) > 0) expect(await walkRound(page)).toBeGreaterThan(0);
      await closeOverlay(page);
    });
  }
});

/** The gallery is no screen of the application. */
const NOT_WALKED = ['gallery', 'gallery-trends'];
