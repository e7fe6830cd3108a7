import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { NODE_FLAGS } from '../../scripts/node-flags.mjs';

/** Browser mode as a process of its own. */
export interface Served {
  /** The address that lets one browser in. */
  link: string;
  stop(): Promise<void>;
  /** Ends it as a crash does. */
  kill(): Promise<void>;
}

/** Starts the built browser mode, as `npm start` does, and waits for its link. @throws Error with what it printed when it ends instead */
export async function serve(
  dataFolder: string,
  args: string[] = [],
  { nodeArgs = [], env = {} }: { nodeArgs?: string[]; env?: Record<string, string> } = {},
): Promise<Served> {
  const program = [...NODE_FLAGS, ...nodeArgs, 'out/main/serve.js', '--data', dataFolder, '--no-open', ...args];
  const child = spawn(process.execPath, program, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const link = await linkOf(child);
  return {
    link,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGINT');
      await once(child, 'exit');
    },
    async kill() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

function linkOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer) => {
      printed += chunk;
      const link = /http:\/\/\S+/.exec(printed);
      if (link) resolve(link[0]);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('exit', (code) => reject(new Error(`Browser mode ended with code ${code}:\n${printed}`)));
  });
}
