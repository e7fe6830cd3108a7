import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Folder } from '../../scripts/support/photograph.ts';
import { giveFiles, SCREENS, type Screen } from '../../scripts/support/screens.ts';

/** Somewhere in the application that a coach can look at. */
export type Place = Pick<Screen, 'name' | 'open'>;

export const PUBLISHED_FILE = path.resolve('resources/example/fukuchi2017_runners_hip_strength.tsv');

export function screensOn(folder: Folder['name']): Place[] {
  return SCREENS.filter(({ on }) => on.includes(folder));
}

export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
}

const GALLERY_TABS = ['Charts', 'Trends', 'Table', 'Parts', 'Paper'];

/** Places that need no data and are no screen of their own. */
export const WITHOUT_DATA: Place[] = [
  ...GALLERY_TABS.map((tab) => ({
    name: `gallery, ${tab}`,
    async open(page: Page) {
      await goTo(page, '#/gallery');
      await page.getByRole('tab', { name: tab }).click();
      await expect(page.getByRole('tab', { name: tab, selected: true })).toBeVisible();
    },
  })),
  {
    name: 'templates',
    async open(page) {
      await goTo(page, '#/programs');
      await page.getByRole('tab', { name: 'Templates' }).click();
      await expect(page.getByRole('grid', { name: 'Templates' })).toBeVisible();
    },
  },
  {
    name: 'form with faults',
    async open(page) {
      await goTo(page, '#/athletes/new');
      await page.getByLabel('Birth date').fill('2020-02-31');
      await page.getByLabel('Body mass').fill('heavy');
      await page.getByRole('button', { name: 'Add a race' }).click();
      await page.getByRole('button', { name: 'Add athlete' }).click();
      await expect(page.getByText('Give the athlete a name.')).toBeVisible();
    },
  },
  {
    name: 'own test with faults',
    async open(page) {
      await goTo(page, '#/tests/new');
      await page.getByLabel('Highest possible value').fill('much');
      await page.getByRole('button', { name: 'Add test' }).click();
      await expect(page.getByText('The name is missing.')).toBeVisible();
    },
  },
  {
    name: 'a test that is not there',
    async open(page) {
      await goTo(page, '#/tests/own-none/edit');
      await expect(page.getByText('There is no such test of yours')).toBeVisible();
    },
  },
  {
    name: 'an address that leads nowhere',
    async open(page) {
      await goTo(page, '#/nowhere');
      await expect(page.getByText('There is no such page')).toBeVisible();
    },
  },
  {
    name: 'an athlete who is not there',
    async open(page) {
      await goTo(page, '#/athletes/00000000-0000-7000-8000-000000000000');
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
];

/** The steps of an import, each from the one before it. */
export const IMPORT_STEPS: Place[] = [
  {
    name: 'import, mapping',
    async open(page) {
      await giveFiles(page, PUBLISHED_FILE);
      await expect(page.getByRole('radio', { name: /kgf/ })).toBeVisible();
    },
  },
  {
    name: 'import, what a column holds',
    async open(page) {
      await page.getByRole('combobox', { name: 'What Age holds' }).click();
      await expect(page.getByRole('listbox')).toBeVisible();
    },
  },
  {
    name: 'import, what it does',
    async open(page) {
      await page.keyboard.press('Escape');
      await answerQuestions(page);
      await page.getByRole('tab', { name: /What the import does/ }).click();
      await expect(page.getByRole('grid', { name: 'Rows of the file' })).toBeVisible();
    },
  },
  {
    name: 'import, result',
    async open(page) {
      await page.getByRole('button', { name: /^Import \d+ athletes/ }).click();
      await expect(page.getByRole('link', { name: 'See the athletes' })).toBeVisible();
    },
  },
];

/** What the published file does not say. */
export async function answerQuestions(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /kgf/ }).check();
  await page.getByRole('radio', { name: /The mean of some trials/ }).check();
  await page.getByRole('radio', { name: /Day first/ }).check();
  await page.getByLabel(/On which day/).fill('2016-09-01');
  await expect(page.getByRole('button', { name: /^Import \d+ athletes/ })).toBeEnabled();
}
