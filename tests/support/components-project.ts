import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { findChromium } from '#main/platform/node/find-chromium.ts';

/** Components run in a real browser, since layout, focus and charts exist nowhere else. */
export async function componentsProject() {
  const found = await findChromium();
  if (!found)
    throw new Error('No Chromium was found for the component tests. Install one or name it with CHROMIUM_PATH.');
  return {
    extends: true as const,
    plugins: [react()],
    test: {
      name: 'components',
      include: ['tests/components/**/*.test.tsx'],
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({
          launchOptions: {
            executablePath: found.executablePath,
            args: found.args,
            env: { ...process.env, ...found.env },
          },
        }),
        instances: [{ browser: 'chromium' as const, viewport: { width: 1280, height: 800 } }],
      },
    },
  };
}
