import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/app.ts';
import { readPdf } from '#tests/support/pdf.ts';

const FILE = path.resolve('resources/example/fukuchi2017_runners_hip_strength.tsv');
const RUNNER = 'Runner 04';
const SENTENCE = 'Left hamstring weaker by 20 %';

test('the whole job, as a coach does it, and all of it after a restart', async ({ launch }) => {
  const first = await launch();
  await importRunners(first.page);
  await openRunner(first.page);
  await recordSession(first.page);
  const program = await assignSuggestion(first.page);
  const report = await exportReport(first.page, first.fileFrom);
  await expectReport(report, program);
  await first.close();

  const second = await launch();
  await expect(second.page.getByText('28 of 28')).toBeVisible();
  await openRunner(second.page);
  await expect(second.page.getByText(`${SENTENCE}, first time beyond noise.`)).toBeVisible();
  await second.page.getByRole('tab', { name: 'Tests' }).click();
  await expect(second.page.getByRole('row', { name: /Hamstrings/ })).toContainText('200 202 198');
  await second.page.getByRole('tab', { name: 'Program' }).click();
  await expect(second.page.getByText(program)).toBeVisible();
  await expectReport(await exportReport(second.page, second.fileFrom), program);
});

async function importRunners(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Import', exact: true }).first().click();
  await page.getByLabel('File to import').setInputFiles(FILE);
  await page.getByRole('radio', { name: /kgf/ }).check();
  await page.getByRole('radio', { name: /The mean of some trials/ }).check();
  await page.getByRole('radio', { name: /Day first/i }).check();
  await page.getByLabel('On which day were the tests done?').fill('2016-09-01');
  await page.getByRole('tab', { name: /What the import does/ }).click();
  await page.getByRole('button', { name: 'Import 28 athletes' }).click();
  await page.getByRole('link', { name: 'See the athletes' }).click();
  await expect(page.getByText('28 of 28')).toBeVisible();
}

async function openRunner(page: Page): Promise<void> {
  await page.getByLabel('Search athletes').fill(RUNNER);
  await page.getByRole('row', { name: new RegExp(RUNNER) }).click();
  await expect(page.getByRole('heading', { level: 1, name: RUNNER })).toBeVisible();
}

/** Three trials a side for quadriceps and hamstrings, typed cell by cell with Enter between. */
async function recordSession(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'New test' }).click();
  await page.getByRole('button', { name: 'Start the session' }).click();
  await addTest(page, 'Quadriceps, isometric, 90°');
  await addTest(page, 'Hamstrings, isometric, 90°');
  await page.getByLabel('Quadriceps, left trial 1').click();
  const values = [500, 505, 495, 510, 500, 505, 200, 202, 198, 250, 252, 248];
  for (const value of values) {
    await page.keyboard.type(String(value));
    await page.keyboard.press('Enter');
  }
  await page.getByLabel('Hamstrings, right trial 3').blur();
  const hamstrings = page.getByRole('region', { name: /^Hamstrings/ });
  await expect(hamstrings.getByText('Left weaker by 20 %')).toBeVisible();
  await page.getByRole('link', { name: 'Done' }).click();
  await expect(page.getByText(`${SENTENCE}, first time beyond noise.`)).toBeVisible();
}

async function addTest(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Add a test' }).fill(name);
  await page.getByRole('option', { name: new RegExp(name) }).click();
  await expect(page.getByRole('region', { name: new RegExp(`^${name}`) })).toBeVisible();
}

/** @returns the name of the assigned program */
async function assignSuggestion(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Suggest a program' }).click();
  await expect(page.getByText(/Left hamstring weaker by 20 %/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Assign program' }).click();
  await expect(page.getByRole('tab', { name: 'Program', selected: true })).toBeVisible();
  return page.getByRole('heading', { name: /weeks/ }).first().innerText();
}

async function exportReport(page: Page, fileFrom: (action: () => Promise<void>) => Promise<Buffer>): Promise<Buffer> {
  await page.getByRole('tab', { name: 'Report' }).click();
  return fileFrom(() => page.getByRole('button', { name: 'Export PDF' }).click());
}

async function expectReport(bytes: Buffer, program: string): Promise<void> {
  const pdf = await readPdf(bytes);
  const text = pdf.pages.join(' ');
  expect(text).toContain(RUNNER);
  expect(text).toContain('Your left hamstring is 20 % weaker than your right.');
  expect(text).toContain('Left weaker by 20 %');
  expect(text).toContain(program);
  expect(text).toContain('Rules 1.1');
  expect(pdf.title).toBe(`${RUNNER}: athlete report`);
  expect(pdf.pages[0]).toContain(`1 of ${pdf.pages.length}`);
  expect(pdf.language).toBe('en');
  expect(pdf.hasOutline).toBe(true);
}
