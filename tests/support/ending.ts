import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** Milliseconds after which a process that should have ended is ended, so that none outlives its test. */
const LONGEST = 30_000;

/** How a process of browser mode ended, and what it said. */
export interface Ending {
  code: number | null;
  out: string;
  err: string;
}

/** Browser mode with any arguments, good or bad, as this user or another one. */
export function spawnServe(args: string[], user?: { uid: number; gid: number }): ChildProcess {
  const command = ['out/main/serve.js', '--no-open', ...args];
  return spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'], timeout: LONGEST, ...user });
}

/** Waits until the process ends. */
export async function endingOf(child: ChildProcess): Promise<Ending> {
  const ending: Ending = { code: null, out: '', err: '' };
  child.stdout?.on('data', (chunk: Buffer) => {
    ending.out += chunk;
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    ending.err += chunk;
  });
  const [code] = await once(child, 'close');
  return { ...ending, code };
}

/** Waits for the first words on standard output. */
export async function firstWords(child: ChildProcess): Promise<string> {
  const [chunk] = await once(child.stdout as NodeJS.ReadableStream, 'data');
  return String(chunk);
}
