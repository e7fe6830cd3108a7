import fs from 'node:fs';
import path from 'node:path';

/** A Chromium that can print: where it is, what to tell the user about it, and how it has to be started. */
export interface FoundChromium {
  executablePath: string;
  name: string;
  args: string[];
  env: Record<string, string>;
}

const CANDIDATES: Record<string, string[]> = {
  linux: ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'].flatMap((name) => [
    `/usr/bin/${name}`,
    `/usr/local/bin/${name}`,
    `/snap/bin/${name}`,
  ]),
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((variable) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((tail) =>
      path.join(process.env[variable] ?? 'C:\\', tail),
    ),
  ),
};

/**
 * A Chromium on this machine: the one named by CHROMIUM_PATH, an installed browser, or the one that comes as an npm
 * package for Linux. @returns null when there is none
 */
export async function findChromium(): Promise<FoundChromium | null> {
  const named = process.env.CHROMIUM_PATH;
  const installed =
    named && fs.existsSync(named) ? named : CANDIDATES[process.platform]?.find((file) => fs.existsSync(file));
  if (installed) return { executablePath: installed, name: installed, args: sandboxArgs(), env: {} };
  return bundledChromium();
}

/** As root, Chromium refuses to start with its sandbox. */
function sandboxArgs(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/**
 * The Chromium inside the npm package. The runtime name makes it unpack the shared libraries that a bare Linux lacks;
 * it has to be set before the package is loaded. It brings no sandbox helper and opens nothing but our own pages. The
 * package's own arguments are left out: they switch off web security, and with it the Origin header that the host wants.
 */
async function bundledChromium(): Promise<FoundChromium | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    const env = { LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? '' };
    return { executablePath, name: 'the Chromium that comes with Evenstride', args: ['--no-sandbox'], env };
  } catch {
    return null;
  }
}
