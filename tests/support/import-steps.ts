import { expect, type Locator, type Page } from '@playwright/test';

/** Steps of an import that several specifications need. */
export async function openImport(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Import' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Import' })).toBeVisible();
}

/** Where files are given to the page. */
export function toImport(page: Page): Locator {
  return page.getByLabel('File to import');
}

export function importButton(page: Page): Locator {
  return page.getByRole('button', { name: /^(Import [\d,]+ athletes?|Nothing to import)$/ });
}

/** A file in the list of several, with its state and what there is to say of it. */
export function stateOfFile(page: Page, name: string): Locator {
  return page.getByRole('region', { name: 'Files' }).getByRole('listitem').filter({ hasText: name });
}
