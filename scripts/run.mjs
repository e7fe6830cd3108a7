import { spawn } from 'node:child_process';
import path from 'node:path';

const bin = path.resolve('node_modules/.bin');

/**
 * Runs a command of node_modules to its end, with the Node of this project first in the path. Ctrl+C reaches the
 * command by itself, since it shares the terminal; this process waits for it.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, capture?: boolean, seconds?: number }} options `capture` keeps what is
 *   printed while printing it; `seconds` ends the command by force
 * @returns {Promise<{ code: number, output: string }>} code 1 when a signal ended it
 */
export function run(command, args, { env = {}, capture = false, seconds } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: capture ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32',
      timeout: seconds === undefined ? undefined : seconds * 1000,
      env: { ...process.env, ...env, PATH: `${bin}${path.delimiter}${process.env.PATH}` },
    });
    let output = '';
    for (const stream of capture ? [child.stdout, child.stderr] : []) {
      stream.on('data', (chunk) => {
        output += chunk;
        process.stdout.write(chunk);
      });
    }
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve({ code: 1, output });
    });
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
