import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { startBrowserApp } from './browser-app.ts';
import { startElectronApp } from './electron-app.ts';

export interface HostOptions {
  host: 'browser' | 'electron';
}

/** The running application as a coach has it: a page, and files that it hands over. */
export interface RunningApp {
  page: Page;
  /** Runs what makes the application hand over a file, and reads that file. */
  fileFrom(action: () => Promise<void>): Promise<Buffer>;
  close(): Promise<void>;
}

interface AppFixtures {
  /** A data folder of its own for each test. */
  dataFolder: string;
  /** Starts the application on the test's folder; may be called again after `close`. */
  launch(): Promise<RunningApp>;
}

export function startApp(host: HostOptions['host'], dataFolder: string): Promise<RunningApp> {
  return host === 'browser' ? startBrowserApp(dataFolder) : startElectronApp(dataFolder);
}

/** Tests of the whole application, in the host that the project names. */
export const test = base.extend<AppFixtures & HostOptions>({
  host: ['browser', { option: true }],
  dataFolder: async ({ host: _ }, use) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'evenstride-e2e-'));
    await use(folder);
    fs.rmSync(folder, { recursive: true, force: true });
  },
  launch: async ({ host, dataFolder }, use) => {
    const started: RunningApp[] = [];
    await use(async () => {
      const app = await startApp(host, dataFolder);
      started.push(app);
      return app;
    });
    for (const app of started) await app.close();
  },
});

export { expect } from '@playwright/test';
