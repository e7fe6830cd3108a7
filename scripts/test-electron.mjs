import { requireNode } from './node-version.mjs';
import { run } from './run.mjs';

/** The end-to-end tests in a real Electron, which has to be on this machine together with a display. */
requireNode();
const built = await run('electron-vite', ['build', '--logLevel', 'warn'], { env: { EVENSTRIDE_GALLERY: '1' } });
const { code } = built.code === 0 ? await run('playwright', ['test', '--project=electron', '--reporter=list']) : built;
process.exit(code);
