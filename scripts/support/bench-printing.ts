import { startApp } from '../../src/main/app.ts';
import { type HttpHost, startHttpHost } from '../../src/main/hosts/http-host.ts';
import { ChromiumPrinter } from '../../src/main/platform/node/chromium-printer.ts';
import { downloadDelivery } from '../../src/main/platform/node/download-delivery.ts';
import { systemClock } from '../../src/main/platform/system-clock.ts';
import { launchChromium } from '../../tests/support/browser-app.ts';
import { type Figure, median } from './figures.ts';

const PRINTS = 8;

/** Printing an athlete's report in browser mode, beside an empty page printed by the same Chromium. */
export async function benchPrinting(folder: string): Promise<Figure[]> {
  let host: HttpHost | undefined;
  const printer = new ChromiumPrinter(() => {
    if (!host) throw new Error('The host is not up yet.');
    return host;
  });
  const errorLog = { report: () => 'bench' };
  const platform = { host: 'browser' as const, version: '', clock: systemClock, printer, delivery: downloadDelivery };
  const app = await startApp({ dataFolder: folder, resources: 'resources' }, platform, errorLog);
  host = await startHttpHost({
    router: app.router,
    context: { errorLog },
    renderer: `${process.cwd()}/out/renderer`,
    port: 0,
  });
  const athleteId = '01900000-0002-7000-8000-000000000007';
  const milliseconds = await median(PRINTS, () => printer.print(`/print/athlete/${athleteId}?paper=A4`, 'A4'));
  await host.close();
  await app.close();
  return [
    {
      name: "Printing an athlete's report",
      value: milliseconds,
      floor: { name: 'an empty page', value: await emptyPage() },
    },
  ];
}

async function emptyPage(): Promise<number> {
  const browser = await launchChromium();
  const milliseconds = await median(PRINTS, async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto('about:blank');
    await page.pdf({ format: 'A4', tagged: true, outline: true });
    await context.close();
  });
  await browser.close();
  return milliseconds;
}
