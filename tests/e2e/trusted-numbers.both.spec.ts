import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/app.ts';
import {
  addAthlete,
  enterRoom,
  findingOf,
  openAthlete,
  openTest,
  resultOf,
  startSessionOn,
  typeTrials,
} from '#tests/support/coach.ts';
import { fillOwnTest } from '#tests/support/own-test-form.ts';

const RUNNER = 'Runner 07';
const TEST = 'Sled push';
const BATTERY = 'Sled day';
const CLEAR = /Left weaker by 20 %, second session running/;
const WATCH = /Left weaker by 20 %, beyond noise, under the 25 % line/;

test('an own test, its battery, its finding with every reason, and its line, all of it after a restart', async ({
  launch,
}) => {
  const first = await launch();
  await defineTest(first.page);
  await makeBattery(first.page);
  await recordTwice(first.page);
  await expectReasons(first.page);
  await changeLine(first.page);
  await expectFinding(first.page, WATCH);
  await first.close();

  const second = await launch();
  await expectFinding(second.page, WATCH);
  await expectBattery(second.page);
  await resetLine(second.page);
  await expectFinding(second.page, CLEAR);
  await second.close();

  const third = await launch();
  await expectFinding(third.page, CLEAR);
  await third.page.getByRole('tab', { name: 'Tests' }).click();
  await expect(third.page.getByRole('row', { name: new RegExp(TEST) })).toContainText(['400 402 398', '400 402 398']);
});

async function defineTest(page: Page): Promise<void> {
  await fillOwnTest(page, TEST);
  await page.getByRole('button', { name: 'Add test' }).click();
  const drawer = page.getByRole('dialog', { name: TEST });
  await expect(drawer).toContainText('coaching convention');
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);
}

async function makeBattery(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Batteries' }).click();
  await page.getByRole('button', { name: 'New battery' }).click();
  const dialog = page.getByRole('dialog', { name: 'New battery' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill(BATTERY);
  await dialog.getByRole('combobox', { name: 'Tests' }).fill(TEST);
  await dialog.getByRole('option', { name: new RegExp(TEST) }).click();
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'Save battery' }).click();
  await expect(dialog).toHaveCount(0);
  await expectBattery(page);
}

async function expectBattery(page: Page): Promise<void> {
  await enterRoom(page, 'Test catalogue');
  await page.getByRole('tab', { name: 'Batteries' }).click();
  const battery = page.getByRole('region', { name: new RegExp(BATTERY) });
  await expect(battery).toContainText('1 test, your own');
  await expect(battery.getByRole('listitem')).toHaveText(`${TEST} one leg, 10 m`);
}

/** The same gap on two days: one session is not enough for a clear finding, the second one is. */
async function recordTwice(page: Page): Promise<void> {
  await addAthlete(page, RUNNER);
  await startSessionOn(page, { date: '2026-09-01', tests: new RegExp(`^${BATTERY}`) });
  await typeTrials(page, TEST, [400, 402, 398], [500, 502, 498]);
  await expect(resultOf(page, TEST)).toContainText('Left weaker by 20 %, first time beyond noise');
  await page.getByRole('link', { name: 'Done' }).click();
  await startSessionOn(page, { date: '2026-10-01', tests: /^As on 1 Sep/ });
  await typeTrials(page, TEST, [400, 402, 398], [500, 502, 498]);
  await expect(resultOf(page, TEST)).toContainText('Left weaker by 20 %, second session running');
  await page.getByRole('link', { name: 'Done' }).click();
}

async function expectFinding(page: Page, words: RegExp): Promise<void> {
  await openAthlete(page, RUNNER, 'Imbalances');
  await expect(findingOf(page, TEST)).toHaveAccessibleName(words);
}

async function expectReasons(page: Page): Promise<void> {
  await findingOf(page, TEST).click();
  const drawer = page.getByRole('dialog', { name: 'How this was worked out' });
  for (const words of [
    '400, 402, 398 N: mean 400, best 402',
    '(500 − 400) / 500 = 20 %',
    '10 %, set by you. A line for attention; not proof of harm.',
    'coaching convention',
    'Clear: beyond noise today, beyond the stricter noise and the 10 % line over two comparable sessions together',
    'Version 1.1',
  ]) {
    await expect(drawer).toContainText(words);
  }
  await drawer.getByRole('radiogroup', { name: 'Told to' }).getByText('Athlete').click();
  await expect(drawer).toContainText('Your left push leg is 20 % weaker than your right.');
  await expect(drawer).not.toContainText('(500 − 400)');
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);
}

async function changeLine(page: Page): Promise<void> {
  const drawer = await openTest(page, TEST);
  await drawer.getByRole('button', { name: 'Edit line and noise' }).click();
  await drawer.getByLabel('Line', { exact: true }).fill('25');
  await drawer.getByRole('button', { name: 'Save line and noise' }).click();
  await expect(drawer.getByRole('heading', { name: /^Line: .*you/ })).toBeVisible();
  await page.keyboard.press('Escape');
}

async function resetLine(page: Page): Promise<void> {
  const drawer = await openTest(page, TEST);
  await drawer.getByRole('button', { name: 'Edit line and noise' }).click();
  await drawer.getByRole('button', { name: 'Reset to the test’s own' }).click();
  await expect(drawer.getByRole('button', { name: 'Edit line and noise' })).toBeVisible();
  await page.keyboard.press('Escape');
}
