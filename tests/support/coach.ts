import { expect, type Locator, type Page } from '@playwright/test';

/** Steps of a coach that several specifications need, by mouse. */
export async function addAthlete(page: Page, name: string): Promise<void> {
  await enterRoom(page, 'Athletes');
  await page.getByRole('link', { name: /^Add (athlete|your first athlete)$/ }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByRole('button', { name: 'Add athlete' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

export async function enterRoom(page: Page, room: 'Athletes' | 'Test catalogue' | 'Method'): Promise<void> {
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: room }).click();
  await expect(page.getByRole('heading', { level: 1, name: room })).toBeVisible();
}

/** Opens an athlete of the roster on one of the tabs. */
export async function openAthlete(page: Page, name: string, tab: string): Promise<void> {
  await enterRoom(page, 'Athletes');
  await page.getByRole('row', { name: new RegExp(name) }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.getByRole('tab', { name: tab }).click();
}

/** Starts a session of the open athlete with one test. */
export async function startSession(page: Page, test: string): Promise<void> {
  await startSessionOn(page, {});
  await addTest(page, test);
}

interface Start {
  /** Today unless it is given. */
  date?: string;
  /** What the session begins with; no tests unless it is given. */
  tests?: string | RegExp;
}

/** Starts a session of the open athlete. */
export async function startSessionOn(page: Page, { date, tests = /^No tests yet/ }: Start): Promise<void> {
  await page.getByRole('link', { name: 'New test' }).click();
  if (date) await page.getByLabel('Date').fill(date);
  await page.getByRole('radio', { name: tests }).check();
  await page.getByRole('button', { name: 'Start the session' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Tests of/ })).toBeVisible();
}

/** Adds the first test of that name to the open session. */
export async function addTest(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Add a test' }).fill(name);
  await page
    .getByRole('option', { name: new RegExp(`^${name}`) })
    .first()
    .click();
  await expect(page.getByRole('region', { name: new RegExp(`^${name}`) })).toBeVisible();
}

/** Types the trials of a test of the open session, cell by cell, and waits until the last one is judged. */
export async function typeTrials(page: Page, test: string, left: number[], right: number[]): Promise<void> {
  for (const [side, values] of Object.entries({ left, right })) {
    for (const [index, value] of values.entries()) {
      const cell = page.getByLabel(`${test}, ${side} trial ${index + 1}`, { exact: true });
      await cell.fill(String(value));
      await cell.blur();
    }
  }
  await expect(resultOf(page, test)).not.toBeEmpty();
}

/** What the open session says of a test beside its trials. */
export function resultOf(page: Page, test: string): Locator {
  return page.getByRole('region', { name: new RegExp(`^${test}`) }).getByRole('status');
}

/** A finding of the open page, which opens to how it was worked out. */
export function findingOf(page: Page, test: string): Locator {
  return page.getByRole('button', { name: new RegExp(`${test}: how this was worked out`) });
}

/** Opens a test of the catalogue by its row. */
export async function openTest(page: Page, name: string): Promise<Locator> {
  await enterRoom(page, 'Test catalogue');
  await page.getByLabel('Search tests').fill(name);
  await page.getByRole('row', { name: new RegExp(name) }).click();
  const drawer = page.getByRole('dialog', { name });
  await expect(drawer).toBeVisible();
  return drawer;
}
