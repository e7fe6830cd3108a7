import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/app.ts';
import {
  addAthlete,
  addTest,
  enterRoom,
  openAthlete,
  openTest,
  resultOf,
  startSessionOn,
  typeTrials,
} from '#tests/support/coach.ts';
import { expectAccepted, expectRefused, watchCalls } from '#tests/support/fields.ts';
import { fillOwnTest } from '#tests/support/own-test-form.ts';

/** What is typed into a field of an own test, and the sentence that refuses it. */
const REFUSED: [field: string, typed: string, sentence: RegExp][] = [
  ['Name', '', /The name is missing\./],
  ['Lowest possible value', '-5', /The lowest value cannot be below zero\./],
  ['Highest possible value', '', /The highest value has to be a number\./],
  ['Highest possible value', '-100', /The highest value has to be above the lowest\./],
  ['Typical error, trial to trial', '0', /The error from trial to trial has to be at least 0\.1 %\./],
  ['Typical error, day to day', '80', /The error from day to day can be 50 % at the most\./],
  ['Line', '0', /The line has to be at least 0\.1 %\./],
  ['Recorded trials', '0', /At least one trial\./],
];

test('each fault of an own test stands at its field, and nothing is stored', async ({ launch }) => {
  const { page } = await launch();
  await fillOwnTest(page, 'Sled push');
  const calls = watchCalls(page);
  for (const [label, typed, sentence] of REFUSED) {
    await test.step(`${label}: ${typed}`, async () => {
      const field = page.getByRole('textbox', { name: label, exact: true });
      const before = await field.inputValue();
      await field.fill(typed);
      await page.getByRole('button', { name: 'Add test' }).click();
      await expectRefused(field, sentence);
      await expect(field).toBeFocused();
      await field.fill(before);
      await field.blur();
      await expectAccepted(field);
    });
  }
  await test.step('a unit that has no sides', async () => {
    await choose(page, 'Unit', 'ml/kg/km');
    await page.getByRole('button', { name: 'Add test' }).click();
    await expectRefused(
      page.getByRole('combobox', { name: 'Sides' }),
      /^A value in ml\/kg\/km belongs to the whole athlete\./,
    );
    await choose(page, 'Unit', 'N');
  });
  expect(calls.filter((call) => call === 'catalog/createTest')).toEqual([]);
  await page.getByRole('button', { name: 'Add test' }).click();
  await expect(page.getByRole('dialog', { name: 'Sled push' })).toBeVisible();
  expect(calls).toContain('catalog/createTest');
});

test('a line of zero is refused where it stands, and the delivered one stays in use', async ({ launch }) => {
  const { page } = await launch();
  const drawer = await openTest(page, 'Nordic hamstring');
  const line = drawer.getByLabel('Line', { exact: true });
  await drawer.getByRole('button', { name: 'Edit line and noise' }).click();
  for (const typed of ['0', '-10']) {
    await line.fill(typed);
    await drawer.getByRole('button', { name: 'Save line and noise' }).click();
    await expectRefused(line, /The line has to be above zero\./);
  }
  await page.reload();
  await expect(drawer.getByRole('heading', { name: 'Line: catalogue' })).toBeVisible();
});

test('a race time without its hours is refused at its field', async ({ launch }) => {
  const { page } = await launch();
  await addAthlete(page, 'Runner 07');
  await page.getByRole('tab', { name: 'About' }).click();
  await page.getByRole('link', { name: 'Edit' }).click();
  await page.getByRole('button', { name: 'Add a race' }).click();
  await page.getByLabel('Race', { exact: true }).fill('Half marathon');
  await page.getByLabel('Date of the race').fill('2027-04-11');
  await page.getByLabel('Distance').fill('21,1');
  const time = page.getByLabel('Time hoped for');
  const calls = watchCalls(page);
  for (const [typed, sentence] of [
    ['1:45', 'Too fast for this distance. Hours are typed too: 1:45:00.'],
    ['105', 'Give a time as h:mm:ss or mm:ss, such as 1:45:00.'],
    ['1:75:00', 'Give a time as h:mm:ss or mm:ss, such as 1:45:00.'],
  ] as const) {
    await time.fill(typed);
    await page.getByRole('button', { name: 'Save' }).click();
    await expectRefused(time, sentence);
  }
  expect(calls.filter((call) => call === 'athletes/update')).toEqual([]);
  await time.fill('1:45:00');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/1:45:00/)).toBeVisible();
});

test('two sides that measured zero are told as zero, and never as even', async ({ launch }) => {
  const { page } = await launch();
  await addAthlete(page, 'Runner 07');
  await startSessionOn(page, { date: '2026-09-01' });
  await addTest(page, 'Heel raise');
  const called = await page.getByLabel(/, left trial 1$/).getAttribute('aria-label');
  const name = called?.replace(/, left trial 1$/, '') ?? '';
  await typeTrials(page, name, [0], [0]);
  await expect(resultOf(page, name)).toContainText('Both sides measured zero, nothing to compare');
  for (const tab of ['Overview', 'Imbalances', 'Report']) {
    await openAthlete(page, 'Runner 07', tab);
    const shown = page.getByRole('tabpanel');
    await expect(shown.getByText(/zero|without a verdict|No test has a verdict/i).first()).toBeVisible();
    await expect(shown).not.toContainText(
      /(right|sides?)( [a-z]+)* (are|is) (about )?even|right( [a-z]+)* even|\b0 %/i,
    );
  }
  await enterRoom(page, 'Athletes');
  await expect(page.getByRole('row', { name: /Runner 07/ })).toContainText('1 test without a verdict');
});

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: field, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}
