import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** Browser mode as a process of its own. */
export interface Served {
  /** The address that lets one browser in. */
  link: string;
  stop(): Promise<void>;
}

/** Starts the built browser mode and waits for its link. @throws Error with what it printed when it ends instead */
export async function serve(dataFolder: string, args: string[] = []): Promise<Served> {
  const child = spawn(process.execPath, ['out/main/serve.js', '--data', dataFolder, '--no-open', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const link = await linkOf(child);
  return {
    link,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGINT');
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
