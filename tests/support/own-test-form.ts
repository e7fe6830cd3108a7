import { expect, type Page } from '@playwright/test';
import { enterRoom } from './coach.ts';

/** Opens the form of a new own test and fills what it has no proposal for. */
export async function fillOwnTest(page: Page, name: string): Promise<void> {
  await enterRoom(page, 'Test catalogue');
  await page.getByRole('link', { name: 'New own test' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'New own test' })).toBeVisible();
  for (const [label, typed] of [
    ['Name', name],
    ['What tells it from others', 'one leg, 10 m'],
    ['How a side is spoken of', 'push leg'],
    ['Highest possible value', '2000'],
    ['Position', 'Hands on the upper bar.'],
    ['What to do and say', 'Push as hard as you can.'],
    ['What counts', 'The whole ten metres without a stop.'],
  ] as const) {
    await page.getByRole('textbox', { name: label, exact: true }).fill(typed);
  }
  await page.getByRole('combobox', { name: 'Benefits' }).press('ArrowDown');
  await page.getByRole('option', { name: 'Injury prevention' }).click();
  await page.keyboard.press('Escape');
}
