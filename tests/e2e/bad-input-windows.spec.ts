import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/app.ts';
import { launchChromium } from '#tests/support/browser-app.ts';
import { addAthlete, startSession } from '#tests/support/coach.ts';
import { serve } from '#tests/support/serve.ts';

const CONFLICT = /This athlete was changed in another window meanwhile\. Open it again to see the newer version/;
const GONE = 'Evenstride does not answer. If it was closed, start it again; nothing saved is lost.';

test('two windows change one athlete: the second is told, and nothing is lost', async ({ launch }) => {
  const { page: first } = await launch();
  await addAthlete(first, 'Runner 07');
  await openEdit(first);
  const second = await first.context().newPage();
  await second.goto(first.url());
  await expect(second.getByRole('textbox', { name: 'Name' })).toHaveValue('Runner 07');

  await first.getByLabel('Main event').fill('Marathon');
  await first.getByRole('button', { name: 'Save' }).click();
  await expect(first.getByText('Marathon').first()).toBeVisible();

  await second.getByLabel('Notes').fill('Prefers mornings.');
  await second.getByRole('button', { name: 'Save' }).click();
  await expect(second.getByRole('alert')).toHaveText(CONFLICT);
  await expect(second.getByLabel('Notes')).toHaveValue('Prefers mornings.');

  await second.reload();
  await expect(second.getByLabel('Main event')).toHaveValue('Marathon');
  await second.getByLabel('Notes').fill('Prefers mornings.');
  await second.getByRole('button', { name: 'Save' }).click();
  await second.getByRole('tab', { name: 'About' }).click();
  await expect(second.getByText('Prefers mornings.')).toBeVisible();
  await expect(second.getByText('Marathon').first()).toBeVisible();
});

test('when Evenstride was closed, each step says so instead of hanging', async ({ dataFolder }) => {
  const served = await serve(dataFolder);
  const browser = await launchChromium();
  const page = await (await browser.newContext()).newPage();
  await page.goto(served.link);
  await addAthlete(page, 'Runner 07');
  await startSession(page, 'Quadriceps');
  await served.stop();

  await page.getByLabel('Quadriceps, left trial 1').fill('410');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: /^Quadriceps/ }).getByText(GONE)).toBeVisible();
  await expect(page.getByLabel('Quadriceps, left trial 1')).toHaveValue('410');

  await page.getByRole('link', { name: 'Done' }).click();
  await page.getByRole('link', { name: 'Suggest a program' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText(GONE);
  await page.goBack();
  await page.getByRole('tab', { name: 'About' }).click();
  const notice = page.getByRole('alert').filter({ has: page.getByRole('button', { name: 'Close' }) });
  await notice.getByRole('button', { name: 'Close' }).click();
  await expect(notice).toHaveCount(0);
  await page.getByRole('button', { name: 'Archive' }).click();
  await expect(notice).toBeVisible();

  await page.getByRole('link', { name: 'Athletes', exact: true }).first().click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText(GONE);
  await notice.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Name' }).fill('Runner 08');
  await page.getByRole('button', { name: 'Add athlete' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText(GONE);
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Runner 08');

  await page.getByRole('link', { name: 'Import', exact: true }).first().click();
  const buffer = Buffer.from('name;birth date\nRunner 09;1992-04-17\n');
  await page.getByLabel('File to import').setInputFiles({ name: 'squad.csv', mimeType: 'text/csv', buffer });
  await expect(page.getByRole('main').getByRole('alert')).toContainText(GONE);
  await browser.close();
});

async function openEdit(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'About' }).click();
  await page.getByRole('link', { name: 'Edit' }).click();
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Runner 07');
}
