import path from 'node:path';
import { app, BrowserWindow, dialog } from 'electron';
import log from 'electron-log/main';
import { type App, startApp } from './app.ts';
import { setMenu } from './electron/menu.ts';
import { registerScheme, serveRenderer } from './electron/protocol.ts';
import { lockDown } from './electron/security.ts';
import { openWindow } from './electron/window.ts';
import { CannotStartError } from './errors.ts';
import { startElectronHost } from './hosts/electron-host.ts';
import { defaultDataFolder } from './platform/data-folder.ts';
import { dialogDelivery } from './platform/electron/dialog-delivery.ts';
import { WindowPrinter } from './platform/electron/window-printer.ts';
import { errorLogTo } from './platform/error-log.ts';
import { systemClock } from './platform/system-clock.ts';

const preload = path.join(import.meta.dirname, '../preload/index.cjs');
const dataFolder = path.resolve(app.commandLine.getSwitchValue('data') || defaultDataFolder());

let running: App | undefined;

// Chromium's own files and the single-instance lock follow the data folder: two folders may be open at once, one twice not.
app.setPath('userData', path.join(dataFolder, 'window-data'));
registerScheme();

if (!app.requestSingleInstanceLock()) app.quit();
else app.whenReady().then(start).catch(stop);

app.on('second-instance', () => {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.focus();
});
app.on('window-all-closed', () => app.quit());
app.on('before-quit', (event) => {
  if (!running) return;
  event.preventDefault();
  const closing = running;
  running = undefined;
  void closing.close().finally(() => app.quit());
});

async function start(): Promise<void> {
  log.transports.file.resolvePathFn = () => path.join(dataFolder, 'evenstride.log');
  log.transports.console.level = false;
  const errorLog = errorLogTo((line) => log.error(line));
  const resources = path.join(app.getAppPath(), 'resources');
  running = await startApp(
    { dataFolder, resources },
    {
      host: 'electron',
      version: app.getVersion(),
      clock: systemClock,
      printer: new WindowPrinter(preload),
      delivery: dialogDelivery,
    },
    errorLog,
  );
  serveRenderer(path.join(import.meta.dirname, '../renderer'));
  lockDown();
  setMenu();
  startElectronHost(running.router, { errorLog });
  openWindow(preload, dataFolder, path.join(resources, 'icon.png'));
}

/** A reason that a coach can act on is told in words; anything else with its stack. */
function stop(error: unknown): void {
  const known = error instanceof CannotStartError;
  console.error(known ? error.message : error);
  dialog.showErrorBox('Evenstride cannot start', known ? error.message : String(error));
  app.exit(1);
}
