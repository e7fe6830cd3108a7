import fs from 'node:fs';
import path from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { APP_ORIGIN } from '#main/hosts/electron-host.ts';

interface Bounds {
  x?: number;
  y?: number;
  width: number;
  height: number;
}

const FIRST_BOUNDS: Bounds = { width: 1280, height: 820 };

export const SANDBOXED = { sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false };

/** The main window, where and as large as it was left. It is shown when it has something to show. */
export function openWindow(preload: string, dataFolder: string, icon: string): BrowserWindow {
  const stateFile = path.join(dataFolder, 'window.json');
  const window = new BrowserWindow({
    ...lastBounds(stateFile),
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'Evenstride',
    icon,
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#141816' : '#f4f5f2',
    webPreferences: { ...SANDBOXED, preload },
  });
  window.once('ready-to-show', () => window.show());
  window.on('close', () => fs.writeFileSync(stateFile, JSON.stringify(window.getNormalBounds())));
  void window.loadURL(`${APP_ORIGIN}/index.html`);
  return window;
}

/** The remembered place, if it still lies on a screen. */
function lastBounds(stateFile: string): Bounds {
  try {
    const bounds = JSON.parse(fs.readFileSync(stateFile, 'utf8')) as Required<Bounds>;
    const { workArea } = screen.getDisplayMatching(bounds);
    const visible =
      bounds.x < workArea.x + workArea.width &&
      bounds.x + bounds.width > workArea.x &&
      bounds.y >= workArea.y &&
      bounds.y < workArea.y + workArea.height;
    return visible ? bounds : FIRST_BOUNDS;
  } catch {
    return FIRST_BOUNDS;
  }
}
