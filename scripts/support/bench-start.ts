import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { electronProgram, launchElectron } from '../../tests/support/electron-app.ts';
import { type Figure, medianOf } from './figures.ts';

const STARTS = 5;

/** A window with nothing in it: the least that a start in Electron takes. */
const BARE = `import { app, BrowserWindow } from 'electron';
app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 820 }).loadURL('data:text/html,<h1>bare</h1>'));
app.on('window-all-closed', () => app.quit());
`;

/** From starting the program to 10,000 athletes on screen, beside a bare window; only where Electron is. */
export async function benchStart(folder: string): Promise<Figure[]> {
  if (!fs.existsSync(electronProgram()) || (process.platform === 'linux' && !process.env.DISPLAY)) {
    console.log('Start of the desktop window: not measured, no Electron runtime or no display here.');
    return [];
  }
  const bare = fs.mkdtempSync(path.join(os.tmpdir(), 'evenstride-bare-'));
  fs.writeFileSync(path.join(bare, 'main.mjs'), BARE);
  const figure: Figure = {
    name: 'From start to 10,000 athletes on screen',
    value: await medianStart(
      () => launchElectron(folder),
      (page) => page.getByRole('row').nth(5).waitFor(),
    ),
    floor: {
      name: 'a bare window',
      value: await medianStart(
        () => _electron.launch({ executablePath: electronProgram(), args: [path.join(bare, 'main.mjs')] }),
        (page) => page.getByText('bare').waitFor(),
      ),
    },
  };
  fs.rmSync(bare, { recursive: true, force: true });
  return [figure];
}

/** Without the time that closing takes. */
async function medianStart(
  launch: () => Promise<ElectronApplication>,
  shown: (page: Page) => Promise<void>,
): Promise<number> {
  const times: number[] = [];
  for (let start = 0; start < STARTS; start++) {
    const begun = performance.now();
    const app = await launch();
    await shown(await app.firstWindow());
    times.push(performance.now() - begun);
    await app.close();
  }
  return medianOf(times);
}
