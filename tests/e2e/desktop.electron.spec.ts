import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '#tests/support/app.ts';
import { electronProgram, launchElectron } from '#tests/support/electron-app.ts';

/** Playwright starts Electron without its sandbox as root; what is started by hand here has to say so itself. */
const AS_ROOT = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

test('a page has nothing of Node, opens no window and leaves the application for nowhere', async ({ dataFolder }) => {
  const app = await launchElectron(dataFolder);
  const page = await app.firstWindow();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const found = await page.evaluate(async () => ({
    node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
    bridge: Object.keys(window.evenstride ?? {}),
    opened: window.open('https://example.com') !== null,
    notifications: await Notification.requestPermission(),
    evaluated: (() => {
      try {
        return new Function('return true')() as boolean;
      } catch {
        return false;
      }
    })(),
  }));
  expect(found).toEqual({
    node: [],
    bridge: ['connect'],
    opened: false,
    notifications: 'denied',
    evaluated: false,
  });
  // Asked of the window itself: Playwright waits for a navigation that is prevented.
  const stayed = await app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    await window?.webContents.executeJavaScript("void setTimeout(() => location.assign('https://example.com'))");
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { url: window?.webContents.getURL(), windows: BrowserWindow.getAllWindows().length };
  });
  expect(stayed.url).toMatch(/^app:\/\/evenstride\//);
  expect(stayed.windows).toBe(1);
  await app.close();
});

test('the bridge survives a reload', async ({ dataFolder }) => {
  const app = await launchElectron(dataFolder);
  const page = await app.firstWindow();
  await expect(page.getByText('Add your first athlete')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Add your first athlete')).toBeVisible();
  await app.close();
});

test('a second start on the same data ends by itself and brings the first window forward', async ({ dataFolder }) => {
  const app = await launchElectron(dataFolder);
  const page = await app.firstWindow();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const second = spawn(electronProgram(), [...AS_ROOT, '.', `--data=${dataFolder}`], { stdio: 'ignore' });
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
  await expect
    .poll(() =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isMinimized())),
    )
    .toEqual([false]);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await app.close();
});

test('a database that is none is refused in a sentence and left as it is', async ({ dataFolder }) => {
  const file = path.join(dataFolder, 'evenstride.sqlite');
  fs.writeFileSync(file, 'Not a database at all. '.repeat(200));
  const before = fs.readFileSync(file);
  const child = spawn(electronProgram(), [...AS_ROOT, '.', `--data=${dataFolder}`]);
  let printed = '';
  child.stderr.on('data', (chunk) => {
    printed += chunk;
  });
  await expect.poll(() => printed, { timeout: 30_000 }).toContain('is not an Evenstride database');
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(fs.readFileSync(file).equals(before)).toBe(true);
});

test('the window comes back where it was left', async ({ dataFolder }) => {
  const bounds = { x: 40, y: 30, width: 1100, height: 700 };
  const first = await launchElectron(dataFolder);
  await first.firstWindow();
  await first.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to), bounds);
  await first.close();
  const second = await launchElectron(dataFolder);
  await second.firstWindow();
  const size = await second.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getSize());
  expect(size).toEqual([bounds.width, bounds.height]);
  await second.close();
});
