import fs from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { findChromium } from '#main/platform/node/find-chromium.ts';
import type { RunningApp } from './app.ts';
import { serve } from './serve.ts';

/** A Chromium for tests: the one that the application itself would print with. */
export async function launchChromium(): Promise<Browser> {
  const found = await findChromium();
  if (!found) throw new Error('No Chromium was found. Install one or name it with CHROMIUM_PATH.');
  return chromium.launch({
    executablePath: found.executablePath,
    args: found.args,
    env: { ...process.env, ...found.env } as Record<string, string>,
  });
}

export async function startBrowserApp(dataFolder: string): Promise<RunningApp> {
  const served = await serve(dataFolder);
  const browser = await launchChromium();
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(served.link);
  return {
    page,
    async fileFrom(action) {
      const [download] = await Promise.all([page.waitForEvent('download'), action()]);
      return fs.readFileSync(await download.path());
    },
    async close() {
      await browser.close();
      await served.stop();
    },
  };
}
