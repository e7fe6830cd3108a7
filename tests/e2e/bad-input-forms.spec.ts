import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/app.ts';
import { addAthlete, startSession } from '#tests/support/coach.ts';
import { expectAccepted, expectRefused, watchCalls } from '#tests/support/fields.ts';

/** What is typed into a field of the athlete's form, and the sentence that refuses it. */
const REFUSED: [field: string, typed: string, sentence: RegExp][] = [
  ['Name', '', /Give the athlete a name\./],
  ['Name', 'R'.repeat(121), /120 characters at the most/],
  ['Birth date', 'spring', /Give a birth date as year-month-day, or the year alone\./],
  ['Birth date', '2001-02-29', /Give a birth date as year-month-day/],
  ['Birth date', '2199-01-01', /This birth date lies in the future\./],
  ['Birth date', '1066', /Give a birth date as year-month-day/],
  ['Body mass', 'heavy', /This is not a number\.|Body mass in kg has to be a number\./],
  ['Body mass', '-58', /Body mass in kg has to be between 20 and 250\./],
  ['Body mass', '5800', /Body mass in kg has to be between 20 and 250\./],
  ['Body mass', '1.234,5', /This is not a number\.|Body mass in kg has to be a number\./],
  ['Height', 'tall', /This is not a number\.|Height in cm has to be a number\./],
  ['Height', '1.72', /Height in cm has to be between 80 and 250\./],
  ['Kilometres a week', 'a lot', /Give a number, a range such as 40-50/],
  ['Kilometres a week', '-40', /Give a number, a range such as 40-50/],
  ['Kilometres a week', '60-50', /Give a number, a range such as 40-50/],
  ['Kilometres a week', '4000', /More than 400 km a week is not plausible\./],
  ['Own id', '7'.repeat(81), /The id is too long: 80 characters at the most\./],
];

test('each fault of an athlete stands at its field, and nothing is stored', async ({ launch }) => {
  const { page } = await launch();
  await page.getByRole('link', { name: 'Add your first athlete' }).click();
  const calls = watchCalls(page);
  for (const [label, typed, sentence] of REFUSED) {
    await test.step(`${label}: ${typed.slice(0, 20)}`, async () => {
      const field = page.getByLabel(label, { exact: true }).or(page.getByLabel(`${label} *`, { exact: true }));
      await page.getByRole('textbox', { name: 'Name' }).fill('Runner 07');
      await field.fill(typed);
      await page.getByRole('button', { name: 'Add athlete' }).click();
      await expectRefused(field, sentence);
      await expect(field).toBeFocused();
      await field.fill('');
    });
  }
  expect(calls.filter((call) => call === 'athletes/create')).toEqual([]);
  await page.getByRole('textbox', { name: 'Name' }).fill('Runner 07');
  await page.getByLabel('Body mass').fill('58,5');
  await page.getByRole('button', { name: 'Add athlete' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Runner 07' })).toBeVisible();
  await expect(page.getByText('58.5 kg')).toBeVisible();
  expect(calls).toContain('athletes/create');
});

test('a race without a name or with a date that does not exist', async ({ launch }) => {
  const { page } = await launch();
  await page.getByRole('link', { name: 'Add your first athlete' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Runner 07');
  await page.getByRole('button', { name: 'Add a race' }).click();
  await page.getByLabel('Date of the race').fill('2027-04-31');
  await page.getByLabel('Distance').fill('far');
  await page.getByRole('button', { name: 'Add athlete' }).click();
  await expectRefused(page.getByLabel('Race', { exact: true }), 'Give the race a name.');
  await expectRefused(page.getByLabel('Date of the race'), 'Give a date that exists, as year-month-day.');
  await expectRefused(page.getByLabel('Distance'), /not a number|has to be a number/);
  await expectNobody(page);
});

test('a squad without a name', async ({ launch }) => {
  const { page } = await launch();
  await addAthlete(page, 'Runner 07');
  await page.getByRole('link', { name: 'Athletes', exact: true }).first().click();
  await page.getByRole('button', { name: 'Squads' }).click();
  await page.getByRole('button', { name: 'Add squad' }).click();
  await expectRefused(page.getByLabel('Name of the new squad'), 'Give the squad a name.');
  await expect(page.getByLabel(/^Name of squad/)).toHaveCount(0);
});

test('a session’s date and mass', async ({ launch }) => {
  const { page } = await launch();
  await addAthlete(page, 'Runner 07');
  await page.getByRole('link', { name: 'New test' }).click();
  const date = page.getByLabel('Date');
  const calls = watchCalls(page);
  for (const [typed, sentence] of [
    ['yesterday', 'Give a date that exists, as year-month-day.'],
    ['2026-02-31', 'Give a date that exists, as year-month-day.'],
    ['2199-01-01', 'This date lies in the future. Give today or an earlier day.'],
  ] as const) {
    await date.fill(typed);
    await page.getByRole('button', { name: 'Start the session' }).click();
    await expectRefused(date, sentence);
  }
  await date.fill('2026-01-31');
  await page.getByLabel('Body mass').fill('heavy');
  await page.getByRole('button', { name: 'Start the session' }).click();
  await expectRefused(page.getByLabel('Body mass'), /not a number|has to be a number/);
  expect(calls.filter((call) => call === 'assessments/create')).toEqual([]);
  await page.getByLabel('Body mass').fill('58');
  await page.getByRole('button', { name: 'Start the session' }).click();
  await expect(page.getByRole('heading', { name: 'Tests of 31 Jan 2026' })).toBeVisible();
  expect(calls).toContain('assessments/create');
});

test('a set-up that cannot be', async ({ launch }) => {
  const { page } = await launch();
  await addAthlete(page, 'Runner 07');
  await startSession(page, 'Quadriceps');
  await page.getByRole('button', { name: 'More for Quadriceps' }).click();
  await page.getByRole('menuitem', { name: 'Set-up and unit…' }).click();
  const dialog = page.getByRole('dialog');
  for (const [label, typed, sentence] of [
    ['Joint angle', 'steep', /not a number|has to be a number/],
    ['Joint angle', '720', 'The angle in degrees has to be between -30 and 180.'],
    ['Lever', '34', /The lever in metres has to be between 0\.02 and 1\.5\./],
  ] as const) {
    await dialog.getByLabel(label).fill(typed);
    await dialog.getByRole('button', { name: 'Save set-up' }).click();
    await expectRefused(dialog.getByLabel(label), sentence);
    await dialog.getByLabel(label).fill('');
  }
  await dialog.getByLabel('Lever').fill('0,34');
  await dialog.getByRole('button', { name: 'Save set-up' }).click();
  await expect(page.getByText(/lever 0\.34 m/)).toBeVisible();
});

test('a trial: letters and impossible values are refused where they stand, a comma is a point', async ({ launch }) => {
  const { page } = await launch();
  await addAthlete(page, 'Runner 07');
  await startSession(page, 'Quadriceps');
  const first = page.getByLabel('Quadriceps, left trial 1');
  const saved = await storedTrials(page);
  for (const [typed, sentence] of [
    ['strong', /“strong” is not a number\./],
    ['3500000', /3500000 N is not possible\. Expected is/],
    ['-5', /-5 N is not possible\./],
    ['1.234,5', /is not a number\./],
  ] as const) {
    await first.fill(typed);
    await first.press('Enter');
    await expectRefused(first, sentence);
    await expect(first).toHaveValue(typed);
  }
  expect(await storedTrials(page)).toEqual(saved);
  await first.press('Escape');
  await expectAccepted(first);
  await expect(page.getByText(/is not a number/)).toHaveCount(0);
  await first.fill('410,5');
  await first.press('Enter');
  await expect(first).toHaveValue('410.5');
  await expectAccepted(first);
  expect(await storedTrials(page)).toEqual(['410.5']);
});

async function expectNobody(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Athletes', exact: true }).first().click();
  await expect(page.getByRole('link', { name: 'Add your first athlete' })).toBeVisible();
}

/** The trials of the open session as a second window reads them from the file. */
async function storedTrials(page: Page): Promise<string[]> {
  const other = await page.context().newPage();
  await other.goto(page.url());
  const cells = other.getByRole('region', { name: /^Quadriceps/ }).getByRole('textbox');
  await expect(cells).toHaveCount(6);
  const values = await cells.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  await other.close();
  return values.filter(Boolean);
}
