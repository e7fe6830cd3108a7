import { expect, type Page } from '@playwright/test';

/** Steps of a coach that several specifications need, by mouse. */
export async function addAthlete(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Athletes', exact: true }).first().click();
  await page.getByRole('link', { name: /^Add (athlete|your first athlete)$/ }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByRole('button', { name: 'Add athlete' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Starts a session of the open athlete with one test. */
export async function startSession(page: Page, test: string): Promise<void> {
  await page.getByRole('link', { name: 'New test' }).click();
  await page.getByRole('button', { name: 'Start the session' }).click();
  await page.getByRole('combobox', { name: 'Add a test' }).fill(test);
  await page
    .getByRole('option', { name: new RegExp(`^${test}`) })
    .first()
    .click();
  await expect(page.getByRole('region', { name: new RegExp(`^${test}`) })).toBeVisible();
}
