import { expect, type Locator, type Page } from '@playwright/test';

/** A field marked as wrong, with the sentence that assistive technology reads at it. */
export async function expectRefused(field: Locator, sentence: string | RegExp): Promise<void> {
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(sentence);
}

export async function expectAccepted(field: Locator): Promise<void> {
  await expect(field).not.toHaveAttribute('aria-invalid', 'true');
}

/** Names of the calls that change data, as they are sent from now on. */
export function watchCalls(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    const call = /\/rpc\/(.+)$/.exec(request.url())?.[1];
    if (call) sent.push(call);
  });
  return sent;
}
