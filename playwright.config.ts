import { defineConfig } from '@playwright/test';
import type { HostOptions } from './tests/support/app.ts';

/** One specification for both hosts; what only one of them has lies in files named after it. */
export default defineConfig<HostOptions>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  use: { actionTimeout: 15_000 },
  projects: [
    { name: 'browser', use: { host: 'browser' }, testIgnore: '**/*.electron.spec.ts' },
    { name: 'electron', use: { host: 'electron' }, testMatch: ['**/*.electron.spec.ts', '**/*.both.spec.ts'] },
  ],
});
