import path from 'node:path';
import { parseArgs } from 'node:util';
import { electronRuntime } from './electron-runtime.mjs';
import { NODE_FLAGS } from './node-flags.mjs';
import { requireNode } from './node-version.mjs';
import { run } from './run.mjs';

/** Exit code of a program whose shared libraries are missing. */
const LIBRARIES_MISSING = 127;

const HELP = `npm start              build, then open the desktop window
npm start -- --browser           browser mode: the same in your own browser
              --data FOLDER      keep the data in this folder
              --port N           browser mode on this port
              --no-open          browser mode without opening a browser`;

requireNode();
const options = readOptions();
// Ctrl+C is for the application; this script ends after it.
process.on('SIGINT', () => {});
const built = await run('electron-vite', ['build', '--logLevel', 'warn']);
process.exit(built.code === 0 ? await start() : built.code);

async function start() {
  if (options.browser) return browserMode();
  const why = missingDisplay() ?? (await openDesktop());
  if (why === null) return 0;
  if (typeof why === 'number') return why;
  console.log(`No desktop window: ${why}. Starting browser mode instead.`);
  return browserMode();
}

/** @returns null or an exit code when Electron ran, or why it could not */
async function openDesktop() {
  const program = await electronRuntime();
  if (!program) return 'the Electron runtime is not here and could not be fetched';
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const data = options.data ? [`--data=${path.resolve(options.data)}`] : [];
  const { code } = await run(program, [...asRoot, '.', ...data]);
  return code === LIBRARIES_MISSING ? 'Electron needs system libraries that are missing here' : code || null;
}

async function browserMode() {
  const args = [...NODE_FLAGS, 'out/main/serve.js'];
  if (options.data) args.push('--data', options.data);
  if (options.port) args.push('--port', options.port);
  if (options['no-open']) args.push('--no-open');
  return (await run(process.execPath, args)).code;
}

function missingDisplay() {
  const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  return headless ? 'there is no display on this machine' : null;
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        browser: { type: 'boolean' },
        data: { type: 'string' },
        port: { type: 'string' },
        'no-open': { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
    if (!values.help) return values;
    console.log(HELP);
    process.exit(0);
  } catch (error) {
    console.error(`${error.message}\n\n${HELP}`);
    process.exit(1);
  }
}
