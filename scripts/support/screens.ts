import { expect, type Page } from '@playwright/test';
import { eveningFiles, type GivenFile, largeFile, NEAR_NAMES, withFaults } from '../../tests/support/import-files.ts';
import type { Folder } from './photograph.ts';

const PUBLISHED_FILE = 'resources/example/fukuchi2017_runners_hip_strength.tsv';

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

/** The import page with files, whatever was on it before. */
export async function giveFiles(page: Page, files: string | GivenFile | GivenFile[]): Promise<void> {
  await goTo(page, '#/import');
  await page.reload();
  await page.getByLabel('File to import').setInputFiles(files);
}

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

async function openGrid(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Squad' }).click();
  await page.getByRole('option').first().click();
  await page.getByRole('radio', { name: /^Knee/ }).check();
  await page.getByRole('button', { name: 'Open the grid' }).click();
  await expect(page.getByRole('grid', { name: 'Values of the day' })).toBeVisible();
}

/** Nine athletes of a made-up evening; every third is a good deal weaker at the left. It is typed once a data folder. */
async function typeDay(page: Page): Promise<void> {
  await openGrid(page);
  const typed = page.getByText('All 54 values saved');
  await expect(typed.or(page.getByText('Each value is saved as you leave its cell'))).toBeVisible();
  if (await typed.isVisible()) return;
  await page.keyboard.press('ArrowRight');
  for (let athlete = 0; athlete < 9; athlete++) {
    for (let trial = 0; trial < 6; trial++) {
      const left = trial < 3 && athlete % 3 === 1 ? 0.84 : 1;
      const value = Math.round((430 + athlete * 9 + ((trial * 7 + athlete * 5) % 13)) * left);
      await page.keyboard.type(`${value}\n`, { delay: 5 });
    }
  }
  await expect(typed).toBeVisible();
}

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
  room('testing-day-grid', '#/testing-day', ['example', 'crowded'], openGrid),
  room('testing-day-typed', '#/testing-day', ['example'], typeDay),
  room('testing-day-one', '#/testing-day', ['example'], async (page) => {
    await typeDay(page);
    await page.getByRole('button', { name: 'One at a time' }).click();
    await expect(page.getByRole('button', { name: 'Next athlete' })).toBeVisible();
  }),
  room('testing-day-end', '#/testing-day', ['example'], async (page) => {
    await typeDay(page);
    await page.getByRole('button', { name: 'Finish' }).click();
    await expect(page.getByRole('button', { name: 'Close the day' })).toBeVisible();
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
      await giveFiles(page, PUBLISHED_FILE);
      await expect(page.getByRole('tab', { name: /What the import does/ })).toBeVisible();
    },
  },
  {
    name: 'import-rows',
    on: ['empty'],
    async open(page) {
      await giveFiles(page, PUBLISHED_FILE);
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
  {
    name: 'import-several',
    on: ['example'],
    async open(page) {
      await giveFiles(page, await eveningFiles());
      await expect(page.getByText('3 are ready, 1 asks something, 1 cannot be read.')).toBeVisible();
    },
  },
  {
    name: 'import-people',
    on: ['example'],
    async open(page) {
      await giveFiles(page, NEAR_NAMES);
      await expect(page.getByText('Who is “Runer 07”?')).toBeVisible();
    },
  },
  {
    name: 'import-done',
    on: ['example'],
    async open(page) {
      await giveFiles(page, withFaults(Date.now()));
      await page.getByRole('radio', { name: 'A single trial' }).click();
      await page.getByRole('button', { name: /^Import \d+ athletes?$/ }).click();
      await expect(page.getByRole('link', { name: 'See the athletes' })).toBeVisible();
    },
  },
  room('import-past', '#/import', ['example'], async (page) => {
    await page.reload();
    await expect(page.getByRole('button', { name: /^Take back/ }).first()).toBeVisible();
  }),
  {
    name: 'import-running',
    on: ['example'],
    async open(page) {
      await giveFiles(page, largeFile(60_000));
      await page.getByRole('radio', { name: 'A single trial' }).click();
      await page.getByRole('button', { name: /^Import [\d,]+ athletes$/ }).click({ timeout: 60_000 });
      await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', /./);
    },
  },
];
