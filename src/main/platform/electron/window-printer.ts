import { BrowserWindow } from 'electron';
import { SANDBOXED } from '#main/electron/window.ts';
import { APP_ORIGIN } from '#main/hosts/electron-host.ts';
import { PAGE_FOOTER, PAGE_HEADER } from '#main/platform/page-footer.ts';
import { type PdfPrinter, PrintingError } from '#main/platform/ports.ts';

const READY_TIMEOUT = 30_000;

/** Waits in the page until it has set its ready mark; a timer, since a hidden window draws no frames. */
const UNTIL_READY = `new Promise((resolve, reject) => {
  const started = Date.now();
  const look = () => {
    if (document.documentElement.hasAttribute('data-ready')) resolve(true);
    else if (Date.now() - started > ${READY_TIMEOUT}) reject(new Error('the page did not get ready'));
    else setTimeout(look, 20);
  };
  look();
})`;

/** Prints in a fresh hidden window, because one used again keeps the title of the page before. */
export class WindowPrinter implements PdfPrinter {
  readonly #preload: string;

  constructor(preload: string) {
    this.#preload = preload;
  }

  async print(route: string, paper: 'A4' | 'Letter'): Promise<Uint8Array> {
    const window = new BrowserWindow({
      show: false,
      webPreferences: { ...SANDBOXED, preload: this.#preload, backgroundThrottling: false },
    });
    try {
      await window.loadURL(`${APP_ORIGIN}/index.html#${route}`);
      await window.webContents.executeJavaScript(UNTIL_READY);
      return await window.webContents.printToPDF({
        pageSize: paper,
        displayHeaderFooter: true,
        headerTemplate: PAGE_HEADER,
        footerTemplate: PAGE_FOOTER,
        printBackground: true,
        preferCSSPageSize: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
    } catch (error) {
      throw new PrintingError(`The page could not be printed: ${(error as Error).message.split('\n')[0]}`);
    } finally {
      window.destroy();
    }
  }

  /** Each window is closed after its page. */
  async close(): Promise<void> {}
}
