import path from 'node:path';
import type { Page } from '@playwright/test';
import SQLite from 'better-sqlite3';
import { DATABASE_FILE } from '#main/database/open.ts';
import { testById } from '#shared/catalog/tests.ts';
import { expect, test } from '#tests/support/app.ts';
import { axeFaults } from '#tests/support/axe.ts';
import { launchChromium } from '#tests/support/browser-app.ts';
import { serve } from '#tests/support/serve.ts';
import { seedDatabase } from '../../scripts/support/seed-database.ts';

/** Six tests with three trials a side, and what a runner reaches in them. */
const BATTERY = [
  ['knee-extension-isometric-hhd', 420],
  ['knee-flexion-isometric-hhd', 190],
  ['hip-abduction-isometric', 180],
  ['hip-extension-isometric', 230],
  ['single-leg-hop', 150],
  ['y-balance-anterior', 64],
] as const;
const ATHLETES = 24;
const SQUAD_ID = '01400000-0001-7000-8000-0000000aaaaa';
const TESTS = BATTERY.map(([id]) => testById(id));

/** A squad of the first athletes, and the battery, beside all that the seed wrote. */
async function prepare(folder: string, size: { athletes: number; sessions: number }): Promise<void> {
  await seedDatabase(folder, size);
  const raw = new SQLite(path.join(folder, DATABASE_FILE));
  const now = '2026-11-01T08:00:00.000Z';
  raw.prepare('insert into squad values (?, ?, ?, ?)').run(SQUAD_ID, 'A track group', 'a track group', now);
  raw
    .prepare('insert into squad_member select ?, id from athlete order by search_name limit ?')
    .run(SQUAD_ID, ATHLETES);
  raw
    .prepare('insert into battery values (?, ?, ?, ?, ?)')
    .run('01400000-0009-7000-8000-0000000bbbbb', 'Six tests', '', JSON.stringify(BATTERY.map(([id]) => id)), now);
  raw.close();
}

async function openGrid(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Testing day' }).click();
  await page.getByRole('button', { name: 'Open the grid' }).click();
  await expect(page.getByRole('grid', { name: 'Values of the day' })).toBeVisible();
}

/** A cell: a field where it is in work; any other becomes one when it has the focus. */
const cell = (page: Page, name: string, what: string) => page.locator(`[data-at][aria-label^="${name}, ${what}"]`);
const first = TESTS[0]?.name ?? '';

test('a morning with everything that goes wrong', async ({ launch, dataFolder }) => {
  await prepare(dataFolder, { athletes: ATHLETES, sessions: 1 });
  const { page } = await launch();
  await openGrid(page);
  await expect(cell(page, 'Runner 00001', 'Body mass in kg')).toBeFocused();

  await test.step('typed, and told at once', async () => {
    await page.keyboard.press('ArrowRight');
    for (const value of [350, 352, 354, 420, 422, 424]) await page.keyboard.type(`${value}\n`);
    await expect(cell(page, 'Runner 00002', `${first}, left trial 1`)).toBeFocused();
    await expect(page.getByRole('row', { name: /^Runner 00001/ })).toContainText('Left weaker by 17 %');
    await expect(page.getByText('All 6 values saved')).toBeVisible();
  });
  await test.step('a far-off value is asked about, and kept when it is confirmed', async () => {
    await page.keyboard.type('1400\n');
    await expect(page.getByText(/1400 N is far above the last time/)).toBeVisible();
    await expect(cell(page, 'Runner 00002', `${first}, left trial 1`)).toBeFocused();
    await expect(page.getByText('1 value waits for your answer')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(cell(page, 'Runner 00002', `${first}, left trial 2`)).toBeFocused();
    await expect(page.getByText('All 7 values saved')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByText('All 6 values saved')).toBeVisible();
    await expect(cell(page, 'Runner 00002', `${first}, left trial 1`)).toHaveValue('');
  });
  await test.step('no number is refused with a sentence', async () => {
    await page.keyboard.type('3,,5\n');
    await expect(page.getByText(/“3,,5” is not a number/)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(cell(page, 'Runner 00002', `${first}, left trial 1`)).toHaveValue('');
  });
  await test.step('sides are swapped, and swapped back', async () => {
    const left = cell(page, 'Runner 00001', `${first}, left trial 1`);
    await left.focus();
    await page.keyboard.press('s');
    await expect(left).toHaveValue('420');
    await expect(page.getByRole('row', { name: /^Runner 00001/ })).toContainText('Right weaker by 17 %');
    await page.keyboard.press('Control+z');
    await expect(left).toHaveValue('350');
    await page.keyboard.press('Control+y');
    await expect(left).toHaveValue('420');
    await page.keyboard.press('Control+z');
    await expect(left).toHaveValue('350');
  });
  await test.step('a trial is struck out with its reason, and taken back in', async () => {
    const third = cell(page, 'Runner 00001', `${first}, right trial 3`);
    await third.focus();
    await page.keyboard.press('x');
    await page.getByRole('dialog').getByRole('combobox', { name: 'Why' }).fill('Belt slipped');
    await page.keyboard.press('Enter');
    const struck = page.getByRole('textbox', { name: /right trial 3, struck out: Belt slipped/ });
    await expect(struck).toBeFocused();
    await page.keyboard.press('x');
    await expect(third).toHaveValue('424');
  });
  await test.step('an absent athlete is passed over', async () => {
    await cell(page, 'Runner 00002', `${first}, left trial 1`).focus();
    await page.keyboard.press('a');
    await expect(cell(page, 'Runner 00003', `${first}, left trial 1`)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(cell(page, 'Runner 00001', `${first}, left trial 1`)).toBeFocused();
  });
  await test.step('a block is shown, then written, and taken back at once', async () => {
    await cell(page, 'Runner 00003', `${first}, left trial 1`).focus();
    await paste(page, 'L1\tL2\tR1\n301,5\t303\t310\n305\tn/a\t312\n');
    const dialog = page.getByRole('dialog', { name: 'Paste a block' });
    await expect(dialog).toContainText('5 values to write');
    await expect(dialog).toContainText('First row taken as heads: L1, L2, R1.');
    await expect(dialog).toContainText('Left out: 1 cell that says “n/a”.');
    await dialog.getByRole('button', { name: 'Write 5 values' }).click();
    await expect(cell(page, 'Runner 00003', `${first}, left trial 1`)).toHaveValue('301.5');
    await expect(cell(page, 'Runner 00004', `${first}, right trial 1`)).toHaveText('312');
    await expect(page.getByText('All 11 values saved')).toBeVisible();
    await cell(page, 'Runner 00003', `${first}, left trial 1`).focus();
    await page.keyboard.press('Control+z');
    await expect(page.getByText('All 6 values saved')).toBeVisible();
    await page.keyboard.press('Control+Shift+z');
    await expect(page.getByText('All 11 values saved')).toBeVisible();
  });
  await test.step('a far-off value of a block is written only when the coach says so', async () => {
    await cell(page, 'Runner 00005', `${first}, left trial 1`).focus();
    await paste(page, '301\t\t1400\t303\n');
    const dialog = page.getByRole('dialog', { name: 'Paste a block' });
    await expect(dialog).toContainText('1400 N is far above the other trials (about 303 N)');
    await expect(dialog.getByRole('button', { name: 'Write all 3' })).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
    await expect(dialog.getByRole('button', { name: 'Write 2 values, without the 1 far off' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('All 13 values saved')).toBeVisible();
    await expect(cell(page, 'Runner 00005', `${first}, left trial 3`)).toHaveText('');
    await page.keyboard.press('Control+z');
    await expect(page.getByText('All 11 values saved')).toBeVisible();
  });
  await test.step('a changed set-up is told', async () => {
    await expect(page.getByText(/Set-up: .*, same as 1 Nov/)).toBeVisible();
    await page.getByRole('button', { name: `Change the set-up of ${first}` }).click();
    await page.getByRole('textbox', { name: 'Device' }).fill('Belt rig');
    await page.getByRole('button', { name: 'Use this set-up' }).click();
    await expect(page.getByText(/Belt rig.*changed: not comparable with the last time/)).toBeVisible();
    await cell(page, 'Runner 00003', `${first}, left trial 1`).focus();
    await page.keyboard.press('Control+z');
    await expect(page.getByText('All 6 values saved')).toBeVisible();
    await page.keyboard.press('Control+y');
    await expect(page.getByText('All 11 values saved')).toBeVisible();
  });
  expect(await axeFaults(page)).toEqual([]);
  await test.step('one athlete at a time, with the same keys', async () => {
    await page.getByRole('button', { name: 'One at a time' }).click();
    await page.getByRole('button', { name: 'Next athlete' }).click();
    await expect(page.getByRole('textbox', { name: /Body mass in kg/ })).toBeFocused();
    expect(await axeFaults(page)).toEqual([]);
  });
  await test.step('after a look elsewhere what was done can still be taken back', async () => {
    await page.getByRole('link', { name: 'Athletes' }).first().click();
    await expect(page.getByLabel('Search athletes')).toBeVisible();
    await page.getByRole('link', { name: 'Testing day' }).first().click();
    await page.getByRole('link', { name: /A track group.*11 values/ }).click();
    await cell(page, 'Runner 00003', `${first}, left trial 1`).focus();
    await page.keyboard.press('Control+z');
    await expect(page.getByText('All 6 values saved')).toBeVisible();
    await page.keyboard.press('Control+y');
    await expect(page.getByText('All 11 values saved')).toBeVisible();
  });
  await test.step('it is found again after a restart, with who was absent', async () => {
    await page.reload();
    await page.getByRole('link', { name: 'Testing day' }).first().click();
    await page.getByRole('link', { name: /A track group.*11 values/ }).click();
    await expect(cell(page, 'Runner 00002', `${first}, left trial 1`)).toBeDisabled();
    await expect(cell(page, 'Runner 00003', `${first}, left trial 1`)).toHaveText('301.5');
  });
  await test.step('at the end it says who misses what', async () => {
    await page.getByRole('button', { name: 'Finish' }).click();
    await expect(page.getByText('23 of 23 athletes miss something')).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'Runner 00003' })).toContainText('too few trials');
    await expect(page.getByRole('listitem').filter({ hasText: 'Absent' })).toContainText('Runner 00002');
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close the day' }).click();
    await expect(page.getByRole('region', { name: 'Closed' })).toContainText('A track group');
  });
});

/** What Ctrl V does, without the system's clipboard. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((block) => {
    const data = new DataTransfer();
    data.setData('text/plain', block);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

test('864 values by keyboard alone, beside 10,000 athletes and 1,000,000 trials', async ({ launch, dataFolder }) => {
  test.setTimeout(600_000);
  await prepare(dataFolder, { athletes: 10_000, sessions: 2 });
  const app = await launch();
  const { page } = app;
  const keys = new Keys(page);
  await expect(page.getByRole('heading', { name: 'Athletes' })).toBeVisible();
  await keys.press('Control+k');
  await expect(page.getByLabel('Find an athlete or command')).toBeFocused();
  await page.keyboard.type('testing day');
  await keys.press('Enter');
  await expect(page.getByRole('button', { name: 'Open the grid' })).toBeVisible();
  await page.getByLabel('Date').focus();
  await keys.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Runner 00001, Body mass in kg' })).toBeFocused();
  await page.evaluate(watchSaves);

  // From the opened grid on, every key counts.
  keys.reset();
  await keys.press('ArrowRight');
  const expected: Record<string, number> = {};
  for (const [testIndex, { name }] of TESTS.entries()) {
    for (let athlete = 1; athlete <= ATHLETES; athlete++) {
      for (const side of ['left', 'right'] as const) {
        for (let ordinal = 1; ordinal <= 3; ordinal++) {
          const value = valueAt(athlete, testIndex, side, ordinal);
          expected[`Runner ${String(athlete).padStart(5, '0')}, ${name}, ${side} trial ${ordinal}`] = value;
          await keys.type(String(value));
          await keys.press('Enter');
        }
      }
    }
  }
  const values = Object.keys(expected).length;
  expect(values).toBe(864);
  await expect(page.getByText('All 864 values saved')).toBeVisible();
  const { marked, painted } = await savesOf(page);
  const beyond = keys.others / values;
  console.log(
    `${values} values: ${beyond.toFixed(3)} keys a value beyond the digits; from leaving a cell, its mark stands after ${told(marked)}, and is painted after ${told(painted)}`,
  );
  expect(marked).toHaveLength(values);
  expect(beyond).toBeLessThanOrEqual(1.05);
  expect(p95(marked)).toBeLessThan(50);

  await test.step('all of it is stored', async () => {
    expect(storedValues(dataFolder)).toEqual(expected);
    await page.reload();
    await expect(page.getByText('All 864 values saved')).toBeVisible();
  });
  await test.step('and analysed, in the words of the athlete’s page', async () => {
    const row = page.getByRole('row', { name: /^Runner 00003/ });
    const leads = await row.getByText(/^Left (weaker|shorter) by/).allTextContents();
    expect(leads).toHaveLength(TESTS.length);
    await page.getByRole('button', { name: 'Finish' }).click();
    await expect(page.getByText('Nothing is missing')).toBeVisible();
    await page.getByRole('link', { name: 'Athletes' }).click();
    await page.getByLabel('Search athletes').fill('Runner 00003');
    await page.getByRole('row', { name: /Runner 00003/ }).click();
    await page.getByRole('tab', { name: 'Imbalances' }).click();
    for (const lead of new Set(leads)) await expect(page.getByText(lead).first()).toBeVisible();
  });
});

test('nothing is lost when values come faster than anyone types', async ({ launch, dataFolder }) => {
  await prepare(dataFolder, { athletes: ATHLETES, sessions: 1 });
  const { page } = await launch();
  await openGrid(page);
  await page.evaluate(watchSaves);
  await page.keyboard.press('ArrowRight');
  for (let cell = 0; cell < 2 * ATHLETES * 6; cell++) await page.keyboard.type(`${cell < 144 ? 400 : 200}\n`);
  await expect(page.getByText('All 288 values saved')).toBeVisible();
  const { marked } = await savesOf(page);
  console.log(`288 values without a pause: from leaving a cell, its mark stands after ${told(marked)}`);
  const stored = Object.values(storedValues(dataFolder));
  expect([stored.length, stored.reduce((sum, value) => sum + value, 0)]).toEqual([288, 144 * 600]);
});

test('an application that is killed loses the cell being typed, and nothing else', async ({ dataFolder }) => {
  await prepare(dataFolder, { athletes: ATHLETES, sessions: 1 });
  const served = await serve(dataFolder);
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(served.link);
  await openGrid(page);
  await page.keyboard.press('ArrowRight');
  for (const value of [350, 352, 354, 420]) await page.keyboard.type(`${value}\n`);
  await expect(page.getByText('All 4 values saved')).toBeVisible();
  await page.keyboard.type('42');
  await served.kill();
  await browser.close();
  expect(Object.values(storedValues(dataFolder))).toEqual([350, 352, 354, 420]);
  const again = await serve(dataFolder);
  await again.stop();
});

/** How long a key is held; people hold one for 80 ms and more, and let a hand rest after Enter. */
const DIGIT_MS = 20;
const ENTER_MS = 60;

/** Presses keys and counts those that are no digit. */
class Keys {
  others = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(key: string): Promise<void> {
    this.others++;
    await this.#page.keyboard.press(key, { delay: ENTER_MS });
  }

  async type(digits: string): Promise<void> {
    await this.#page.keyboard.type(digits, { delay: DIGIT_MS });
  }

  reset(): void {
    this.others = 0;
  }
}

interface Saves {
  /** Milliseconds from the key that leaves a cell to its mark in the page. */
  marked: number[];
  /** The same until the frame with the mark is painted. */
  painted: number[];
}

function savesOf(page: Page): Promise<Saves> {
  return page.evaluate(() => (globalThis as unknown as { saves: Saves }).saves);
}

/** Runs in the page: from Enter in a cell that was typed in to the mark that it is saved. */
function watchSaves(): void {
  const left = new Map<string, number>();
  const saves: Saves = { marked: [], painted: [] };
  Object.assign(globalThis, { saves });
  const placeOf = (target: EventTarget | null) => (target instanceof HTMLElement ? target.dataset : {});
  addEventListener(
    'keydown',
    ({ key, target, timeStamp }) => {
      const { at, draft } = placeOf(target);
      if (key === 'Enter' && at && draft) left.set(at, timeStamp);
    },
    true,
  );
  new MutationObserver((records) => {
    for (const { target } of records) {
      const { at = '', state } = placeOf(target);
      const began = left.get(at);
      if (began === undefined || state !== 'saved') continue;
      left.delete(at);
      saves.marked.push(performance.now() - began);
      // A message that is sent while a frame is made arrives once it is painted.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => saves.painted.push(performance.now() - began);
        port2.postMessage(null);
      });
    }
  }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-state'] });
}

function p95(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.POSITIVE_INFINITY;
}

function told(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  return `${sorted[sorted.length >> 1]?.toFixed(1)} ms (median; p95 ${p95(times).toFixed(1)} ms, most ${sorted.at(-1)?.toFixed(1)} ms)`;
}

/** What was typed today, read from the file itself, by the name of its cell. */
function storedValues(folder: string): Record<string, number> {
  const raw = new SQLite(path.join(folder, DATABASE_FILE), { readonly: true });
  const rows = raw
    .prepare(
      `select name, test_id as testId, side, ordinal, value from trial
       join measurement on measurement.id = measurement_id join test_session on test_session.id = session_id
       join athlete on athlete.id = athlete_id where origin = 'typed' order by name, test_id, side, ordinal`,
    )
    .all() as { name: string; testId: string; side: string; ordinal: number; value: number }[];
  raw.close();
  return Object.fromEntries(
    rows.map(({ name, testId, side, ordinal, value }) => [
      `${name}, ${testById(testId).name}, ${side} trial ${ordinal}`,
      value,
    ]),
  );
}

/** Near the level of the test, the left a good deal less for every third athlete. */
function valueAt(athlete: number, testIndex: number, side: 'left' | 'right', ordinal: number): number {
  const level = BATTERY[testIndex]?.[1] ?? 0;
  const gap = side === 'left' && athlete % 3 === 0 ? 0.85 : 1;
  const wobble = ((athlete * 7 + testIndex * 3 + ordinal * 5 + (side === 'left' ? 0 : 2)) % 9) - 4;
  return Math.round(level * gap * (1 + wobble / 200));
}
