import { expect, type Page } from '@playwright/test';
import type { Folder } from './photograph.ts';

export interface Screen {
  name: string;
  /** The data folders it is worth seeing on. */
  on: Folder['name'][];
  open(page: Page): Promise<void>;
}

/** What is done once before the pictures of a folder. */
export const PREPARE: Partial<Record<Folder['name'], (page: Page) => Promise<void>>> = {
  async example(page) {
    await page.getByRole('button', { name: /example squad/i }).click();
    await expect(page.getByRole('row').nth(5)).toBeVisible();
    await openFirst(page);
    await goTo(page, `${await athletePath(page)}/suggest`);
    await page.getByRole('button', { name: 'Assign program' }).click();
    await expect(page.getByRole('tab', { name: 'Program' })).toBeVisible();
    // Without the notice of what was just done.
    await page.reload();
  },
};

/** Leaves what is open before it goes on. */
async function goTo(page: Page, hash: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
}

/** The first athlete of the roster, which is sorted by the worst finding. */
async function openFirst(page: Page): Promise<void> {
  await goTo(page, '#/athletes');
  await page.getByRole('row').nth(1).click();
  await expect(page.getByRole('tab').first()).toBeVisible();
}

async function athletePath(page: Page): Promise<string> {
  return page.evaluate(() => location.hash.replace(/\?.*$/, '').split('/').slice(0, 3).join('/'));
}

const room = (name: string, hash: string, on: Folder['name'][], ready: (page: Page) => Promise<void>): Screen => ({
  name,
  on,
  async open(page) {
    await goTo(page, hash);
    await ready(page);
  },
});

const tab = (name: string, value: string): Screen => ({
  name: `athlete-${name}`,
  on: ['example', 'crowded'],
  async open(page) {
    await openFirst(page);
    await goTo(page, `${await athletePath(page)}?tab=${value}`);
    await expect(page.getByRole('tab', { selected: true })).toHaveText(new RegExp(name, 'i'));
    await expect(page.getByRole('status')).toHaveCount(0);
  },
});

const under = (name: string, tail: string, on: Folder['name'][] = ['example']): Screen => ({
  name,
  on,
  async open(page) {
    await openFirst(page);
    await goTo(page, `${await athletePath(page)}/${tail}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  },
});

const heading = (text: string | RegExp) => async (page: Page) => {
  await expect(page.getByRole('heading', { level: 1, name: text })).toBeVisible();
};

const grid = (name: string) => async (page: Page) => {
  await expect(page.getByRole('grid', { name })).toBeVisible();
};

const dialog = async (page: Page) => {
  await expect(page.getByRole('dialog')).toBeVisible();
};

export const SCREENS: Screen[] = [
  room('athletes', '#/athletes', ['empty', 'example', 'crowded'], heading('Athletes')),
  room('new-athlete', '#/athletes/new', ['empty'], heading('New athlete')),
  room('tests', '#/tests', ['empty', 'example'], grid('Tests')),
  room('test-opened', '#/tests?test=knee-flexion-isometric-hhd', ['example'], dialog),
  room('test-settings', '#/tests?test=knee-flexion-isometric-hhd', ['example'], async (page) => {
    await page.getByRole('button', { name: 'Edit line and noise' }).click();
    await expect(page.getByRole('button', { name: 'Save line and noise' })).toBeVisible();
  }),
  room('batteries', '#/tests?tab=batteries', ['empty'], async (page) => {
    await expect(page.getByRole('button', { name: 'New battery' })).toBeVisible();
  }),
  room('own-noise', '#/tests?tab=noise', ['empty', 'example'], grid('Noise of your athletes')),
  room('new-own-test', '#/tests/new', ['empty'], heading('New own test')),
  room('method', '#/method', ['empty'], heading('Method')),
  room('testing-day', '#/testing-day', ['empty', 'example', 'crowded'], heading('Testing day')),
  room('testing-day-grid', '#/testing-day', ['example', 'crowded'], async (page) => {
    await page.getByRole('combobox', { name: 'Squad' }).click();
    await page.getByRole('option').first().click();
    await page.getByRole('button', { name: 'Open the grid' }).click();
    await expect(page.getByRole('table', { name: 'Values of the day' })).toBeVisible();
  }),
  room('programs', '#/programs', ['empty'], heading(/./)),
  room('import', '#/import', ['empty'], heading(/Import/)),
  room('export', '#/export', ['empty', 'example'], heading('Export')),
  room('settings', '#/settings', ['empty'], heading('Settings')),
  room('gallery', '#/gallery', ['empty'], heading(/./)),
  room('gallery-trends', '#/gallery', ['empty'], async (page) => {
    await page.getByRole('tab', { name: 'Trends' }).click();
    await expect(page.getByRole('heading', { name: 'Ten sessions, the weaker side rises' })).toBeVisible();
  }),
  tab('overview', 'overview'),
  tab('imbalances', 'imbalances'),
  tab('tests', 'tests'),
  tab('program', 'program'),
  tab('report', 'report'),
  tab('about', 'about'),
  under('edit-athlete', 'edit'),
  under('suggest', 'suggest'),
  under('new-session', 'tests/new'),
  {
    name: 'import-columns',
    on: ['empty'],
    async open(page) {
      await goTo(page, '#/athletes');
      await goTo(page, '#/import');
      await page.getByLabel('File to import').setInputFiles('resources/example/fukuchi2017_runners_hip_strength.tsv');
      await expect(page.getByRole('tab', { name: /What the import does/ })).toBeVisible();
    },
  },
  {
    name: 'import-rows',
    on: ['empty'],
    async open(page) {
      await goTo(page, '#/athletes');
      await goTo(page, '#/import');
      await page.getByLabel('File to import').setInputFiles('resources/example/fukuchi2017_runners_hip_strength.tsv');
      await page.getByRole('radio', { name: /kgf/ }).check();
      await page.getByRole('radio', { name: /The mean of some trials/ }).check();
      await page.getByRole('radio', { name: /Day first/i }).check();
      await page.getByLabel('On which day were the tests done?').fill('2016-09-01');
      await page.getByRole('tab', { name: /What the import does/ }).click();
      await expect(page.getByRole('button', { name: 'Import 28 athletes' })).toBeEnabled();
    },
  },
  {
    name: 'explained',
    on: ['example'],
    async open(page) {
      await openFirst(page);
      await goTo(page, `${await athletePath(page)}?tab=imbalances`);
      await page
        .getByRole('button', { name: /how this was worked out/ })
        .first()
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'session',
    on: ['example'],
    async open(page) {
      await openFirst(page);
      await goTo(page, `${await athletePath(page)}?tab=tests`);
      await page.getByRole('link', { name: 'Edit' }).first().click();
      await expect(page.getByRole('region', { name: 'Trials' })).toBeVisible();
    },
  },
];
