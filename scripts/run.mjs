import { spawn } from 'node:child_process';
import path from 'node:path';

const bin = path.resolve('node_modules/.bin');

/**
 * Runs a command of node_modules to its end, with the Node of this project first in the path. Ctrl+C reaches the
 * command by itself, since it shares the terminal; this process waits for it.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean, seconds?: number }} options `seconds` ends the command by
 *   force
 * @returns {Promise<{ code: number }>} code 1 when a signal ended it
 */
export function run(command, args, { env = {}, quiet = false, seconds } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: quiet ? 'ignore' : 'inherit',
      // On Windows what lies in node_modules/.bin is a script for the shell; programs named by their path are not.
      shell: process.platform === 'win32' && !path.isAbsolute(command),
      timeout: seconds === undefined ? undefined : seconds * 1000,
      env: { ...process.env, ...env, PATH: `${bin}${path.delimiter}${process.env.PATH}` },
    });
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve({ code: 1 });
    });
    child.on('close', (code) => resolve({ code: code ?? 1 }));
  });
}
