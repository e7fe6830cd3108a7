import { type Browser, chromium } from 'playwright-core';
import { PAGE_FOOTER, PAGE_HEADER } from '#main/platform/page-footer.ts';
import { type PdfPrinter, PrintingError } from '#main/platform/ports.ts';
import { findChromium } from './find-chromium.ts';

const READY_TIMEOUT = 30_000;

export interface PrintOrigin {
  /** Address of this application's own pages. */
  origin: string;
  /** The cookie that lets the hidden browser in. */
  cookie: { name: string; value: string };
}

/** Prints in a Chromium without a window, kept open between prints because starting it takes longest. */
export class ChromiumPrinter implements PdfPrinter {
  readonly #origin: () => PrintOrigin;
  #browser: Promise<Browser> | null = null;

  constructor(origin: () => PrintOrigin) {
    this.#origin = origin;
  }

  async print(route: string, paper: 'A4' | 'Letter'): Promise<Uint8Array> {
    const { origin, cookie } = this.#origin();
    const browser = await this.#open();
    const context = await browser.newContext({ colorScheme: 'light' });
    try {
      await context.addCookies([{ ...cookie, url: origin, httpOnly: true, sameSite: 'Strict' }]);
      const page = await context.newPage();
      await page.goto(`${origin}/#${route}`);
      await page.locator('html[data-ready]').waitFor({ state: 'attached', timeout: READY_TIMEOUT });
      return await page.pdf({
        format: paper,
        displayHeaderFooter: true,
        headerTemplate: PAGE_HEADER,
        footerTemplate: PAGE_FOOTER,
        printBackground: true,
        preferCSSPageSize: true,
        tagged: true,
        outline: true,
      });
    } catch (error) {
      throw new PrintingError(`The page could not be printed: ${(error as Error).message.split('\n')[0]}`);
    } finally {
      await context.close();
    }
  }

  async close(): Promise<void> {
    const browser = this.#browser;
    this.#browser = null;
    await (await browser?.catch(() => null))?.close();
  }

  #open(): Promise<Browser> {
    this.#browser ??= launch().catch((error) => {
      this.#browser = null;
      throw error;
    });
    return this.#browser;
  }
}

async function launch(): Promise<Browser> {
  const found = await findChromium();
  if (!found) {
    throw new PrintingError(
      'No Chromium, Chrome or Edge was found to print with. Install one of them, or name it with CHROMIUM_PATH, and try again.',
    );
  }
  return chromium.launch({
    executablePath: found.executablePath,
    args: [...found.args, '--disable-background-networking', '--disable-component-update'],
    env: { ...process.env, ...found.env },
    handleSIGINT: false,
    handleSIGTERM: false,
  });
}
