import fs from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

const FETCH_SECONDS = 120;

/**
 * The Electron program on this machine: the one that the environment names, the one that was fetched before, or a
 * freshly fetched one. `require('electron')` is never asked, because it starts a download without a time limit.
 * @returns {Promise<string | null>} its path, or null when it cannot be had
 */
export async function electronRuntime() {
  const present = presentRuntime();
  if (present) return present;
  console.log(`Fetching the Electron runtime, once (at most ${FETCH_SECONDS} seconds) …`);
  const { code } = await run('install-electron', [], { seconds: FETCH_SECONDS, quiet: true });
  return code === 0 ? presentRuntime() : null;
}

function presentRuntime() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const name =
    { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }[process.platform] ?? 'electron';
  if (override) return existing(path.join(override, name));
  const pathFile = path.resolve('node_modules/electron/path.txt');
  if (!fs.existsSync(pathFile)) return null;
  return existing(path.resolve('node_modules/electron/dist', fs.readFileSync(pathFile, 'utf8').trim()));
}

function existing(file) {
  return fs.existsSync(file) ? file : null;
}
