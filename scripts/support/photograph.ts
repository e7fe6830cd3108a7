import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { launchChromium } from '../../tests/support/browser-app.ts';
import { serve } from '../../tests/support/serve.ts';
import { pdfPages } from './pdf-pages.ts';
import { PREPARE, SCREENS, type Screen } from './screens.ts';

export interface Folder {
  name: 'empty' | 'example' | 'crowded';
  path: string;
}

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];

/** Every screen of a data folder in both sizes and both schemes. @returns how many pictures were written */
export async function photograph(folder: Folder, out: string, only?: string): Promise<number> {
  const served = await serve(folder.path);
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: SIZES[0] });
  await page.goto(served.link);
  await PREPARE[folder.name]?.(page);
  let pictures = 0;
  for (const screen of SCREENS.filter(({ on }) => on.includes(folder.name))) {
    if (only && !`${folder.name}-${screen.name}`.includes(only)) continue;
    pictures += await photographScreen(page, screen, path.join(out, `${folder.name}-${screen.name}`));
  }
  if (folder.name === 'example' && (!only || only.includes('report'))) pictures += await photographReport(page, out);
  await browser.close();
  await served.stop();
  return pictures;
}

async function photographScreen(page: Page, screen: Screen, file: string): Promise<number> {
  let pictures = 0;
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await screen.open(page);
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(250);
      await page.screenshot({ path: `${file}-${size.width}-${scheme}.png` });
      pictures++;
    }
  }
  return pictures;
}

async function photographReport(page: Page, out: string): Promise<number> {
  await SCREENS.find(({ name }) => name === 'athlete-report')?.open(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export PDF' }).click(),
  ]);
  const pages = await pdfPages(fs.readFileSync(await download.path()));
  for (const [index, picture] of pages.entries())
    fs.writeFileSync(path.join(out, `report-page-${index + 1}.png`), picture);
  return pages.length;
}
