import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { run } from './run.mjs';
import { type Folder, photograph } from './support/photograph.ts';
import { seedDatabase } from './support/seed-database.ts';

/**
 * npm run screenshots [-- --only WORD]: every screen, light and dark, in two sizes, on an empty database, the example
 * squad and 10,000 athletes, and the report's pages; into screenshots/.
 */
const { values } = parseArgs({ options: { only: { type: 'string' } } });
const OUT = path.resolve('screenshots');

const built = await run('electron-vite', ['build', '--logLevel', 'warn'], { env: { EVENSTRIDE_GALLERY: '1' } });
if (built.code !== 0) process.exit(built.code);
fs.mkdirSync(OUT, { recursive: true });

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'evenstride-screenshots-'));
const folders: Folder[] = [
  { name: 'empty', path: path.join(root, 'empty') },
  { name: 'example', path: path.join(root, 'example') },
  { name: 'crowded', path: path.join(root, 'crowded') },
];
try {
  for (const folder of folders) {
    if (
      values.only &&
      !values.only.startsWith(folder.name) &&
      folders.some(({ name }) => values.only?.startsWith(name))
    )
      continue;
    if (folder.name === 'crowded') await seedDatabase(folder.path, { athletes: 10_000, sessions: 1 });
    const pictures = await photograph(folder, OUT, values.only);
    console.log(`${folder.name}: ${pictures} pictures`);
  }
} finally {
  fs.rmSync(root, { recursive: true, force: true });
}
