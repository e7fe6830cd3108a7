import path from 'node:path';
import readline from 'node:readline';
import { parseArgs } from 'node:util';
import openInBrowser from 'open';
import { startApp } from './app.ts';
import { CannotStartError } from './errors.ts';
import { type HttpHost, startHttpHost } from './hosts/http-host.ts';
import { defaultDataFolder } from './platform/data-folder.ts';
import { errorLogTo } from './platform/error-log.ts';
import { ChromiumPrinter } from './platform/node/chromium-printer.ts';
import { downloadDelivery } from './platform/node/download-delivery.ts';
import { systemClock } from './platform/system-clock.ts';
import { APP_VERSION } from './version.ts';

/** Browser mode: the same services behind a loopback address, in the user's own browser. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, port: { type: 'string' }, 'no-open': { type: 'boolean' } },
  });
  const errorLog = errorLogTo((line) => console.error(line));
  let host: HttpHost | undefined;
  const printer = new ChromiumPrinter(() => {
    if (!host) throw new Error('Printing was asked for before the host was there.');
    return { origin: host.origin, cookie: host.cookie };
  });
  const app = await startApp(
    { dataFolder: path.resolve(values.data ?? defaultDataFolder()), resources: path.join(here(), '../../resources') },
    { host: 'browser', version: APP_VERSION, clock: systemClock, printer, delivery: downloadDelivery },
    errorLog,
  );
  const close = async () => {
    await host?.close();
    await app.close();
    process.exit(0);
  };
  try {
    const renderer = path.join(here(), '../renderer');
    host = await startHttpHost({ router: app.router, context: { errorLog }, renderer, port: portOf(values.port) });
  } catch (error) {
    await app.close();
    throw error;
  }
  process.on('SIGINT', close);
  process.on('SIGTERM', close);
  announce(host, app.dataFile, !values['no-open']);
}

function here(): string {
  return import.meta.dirname;
}

function portOf(text: string | undefined): number {
  if (text === undefined) return 0;
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new CannotStartError(`--port “${text}” is not a port. Give a number from 1 to 65535, or leave it out.`);
}

function announce(host: HttpHost, dataFile: string, open: boolean): void {
  console.log(`Evenstride is running in browser mode. Data: ${dataFile}`);
  const show = () => {
    const link = host.newLink();
    console.log(`Open ${link} (works once). Ctrl+C ends it.`);
    if (open) openInBrowser(link).then(ignoreMissingBrowser, () => undefined);
  };
  show();
  if (!process.stdin.isTTY) return;
  console.log('Press Enter for a new link.');
  readline.createInterface({ input: process.stdin }).on('line', show);
}

/** Without a browser to start, the printed link is the way in. */
function ignoreMissingBrowser(child: { on(event: 'error', listener: () => void): unknown }): void {
  child.on('error', () => undefined);
}

function sentence(error: unknown): string | null {
  if (error instanceof CannotStartError) return error.message;
  const { code, port } = error as { code?: string; port?: number };
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use by another program. Choose another with --port, or leave --port out.`;
  if (code === 'EACCES')
    return `Port ${port} may not be used without special rights. Choose one above 1024, or leave --port out.`;
  if (code?.startsWith('ERR_PARSE_ARGS'))
    return `${(error as Error).message.replace(/\.?$/, '.')} Known are --data FOLDER, --port N and --no-open.`;
  return null;
}

main().catch((error) => {
  console.error(sentence(error) ?? error);
  process.exit(1);
});
