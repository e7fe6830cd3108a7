import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/app.ts';
import { addAthlete, addTest, resultOf, startSessionOn, typeTrials } from '#tests/support/coach.ts';

const TEST = 'Hamstrings, isometric, 90°';
const CALLED = 'Hamstrings';
const RUNNING = 'second session running';
const NOT_COMPARED = 'the session before measured another kind of unit';

test('newtons and newton metres are compared while the lever is known, and not without it', async ({ launch }) => {
  const { page } = await launch();
  await firstSession(page, { Lever: '0.4' });
  await startSessionOn(page, { date: '2026-10-01', tests: /^As on 1 Sep/ });
  await setUp(page, { Unit: 'Nm' });
  await typeTrials(page, CALLED, [80, 80.5, 79.5], [100, 100.5, 99.5]);
  await expect(resultOf(page, CALLED)).toContainText(`Left weaker by 20 %, ${RUNNING}`);

  await setUp(page, { Lever: '' });
  const row = page.getByRole('region', { name: new RegExp(`^${CALLED}`) });
  await expect(row).toContainText('Without the lever these values are not compared with N.');
  await expect(resultOf(page, CALLED)).toContainText(NOT_COMPARED);
  await expect(resultOf(page, CALLED)).not.toContainText(RUNNING);
});

test('percent of body weight needs the mass of the day', async ({ launch }) => {
  const { page } = await launch();
  await firstSession(page, {});
  await startSessionOn(page, { date: '2026-10-01', tests: /^As on 1 Sep/ });
  await setUp(page, { Unit: '% body weight' });
  await typeTrials(page, CALLED, [32, 32.2, 31.8], [40, 40.2, 39.8]);
  const row = page.getByRole('region', { name: new RegExp(`^${CALLED}`) });
  await expect(row).toContainText('Without the mass of the day these values are not compared with N.');
  await expect(resultOf(page, CALLED)).toContainText(NOT_COMPARED);

  await page.getByLabel('Body mass').fill('64');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(resultOf(page, CALLED)).toContainText(`Left weaker by 20 %, ${RUNNING}`);
  await expect(row).not.toContainText('Without the mass');
});

interface Typed {
  Unit?: string;
  Lever?: string;
}

/** The athlete's first session, in newtons. */
async function firstSession(page: Page, typed: Typed): Promise<void> {
  await addAthlete(page, 'Runner 07');
  await startSessionOn(page, { date: '2026-09-01' });
  await addTest(page, TEST);
  await setUp(page, typed);
  await typeTrials(page, CALLED, [200, 202, 198], [250, 252, 248]);
  await expect(resultOf(page, CALLED)).toContainText('first time beyond noise');
  await page.getByRole('link', { name: 'Done' }).click();
}

/** Changes the set-up of the open session's test; the next session begins with it. */
async function setUp(page: Page, { Unit, Lever }: Typed): Promise<void> {
  await page.getByRole('button', { name: `More for ${CALLED}` }).click();
  await page.getByRole('menuitem', { name: 'Set-up and unit…' }).click();
  const dialog = page.getByRole('dialog');
  if (Unit) {
    await dialog.getByRole('combobox', { name: 'Unit' }).click();
    await dialog.getByRole('option', { name: Unit, exact: true }).click();
  }
  if (Lever !== undefined) await dialog.getByLabel('Lever').fill(Lever);
  await dialog.getByRole('button', { name: 'Save set-up' }).click();
  await expect(dialog).toHaveCount(0);
}
