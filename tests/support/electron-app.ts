import fs from 'node:fs';
import path from 'node:path';
import { _electron, type ElectronApplication, expect } from '@playwright/test';
import type { RunningApp } from './app.ts';

/** The Electron that the environment names, else the one that was fetched into node_modules. */
export function electronProgram(): string {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? path.resolve('node_modules/electron/dist');
  return path.join(folder, process.platform === 'win32' ? 'electron.exe' : 'electron');
}

export function launchElectron(dataFolder: string): Promise<ElectronApplication> {
  return _electron.launch({ executablePath: electronProgram(), args: ['.', `--data=${dataFolder}`] });
}

export async function startElectronApp(dataFolder: string): Promise<RunningApp> {
  const app = await launchElectron(dataFolder);
  const page = await app.firstWindow();
  let saved = 0;
  return {
    page,
    async fileFrom(action) {
      const target = path.join(dataFolder, `saved-${++saved}`);
      await app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath });
      }, target);
      await action();
      await expect.poll(() => fs.existsSync(target) && fs.statSync(target).size > 0, { timeout: 60_000 }).toBe(true);
      return fs.readFileSync(target);
    },
    async close() {
      await app.close();
    },
  };
}
