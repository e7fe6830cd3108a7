import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { benchPrinting } from './support/bench-printing.ts';
import { benchServices } from './support/bench-services.ts';
import { benchStart } from './support/bench-start.ts';
import { type Figure, printFigures } from './support/figures.ts';
import { seedDatabase } from './support/seed-database.ts';

/**
 * npm run bench: the figures that were promised, with 10,000 athletes and 1,000,000 trials, each beside a floor measured
 * in the same run. Needs a built application (npm run build). Ends with code 1 when a bound is passed.
 */
const SIZE = { athletes: 10_000, sessions: 2 };

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'evenstride-bench-'));
try {
  const trials = await seedDatabase(folder, SIZE);
  console.log(`${SIZE.athletes} athletes, ${trials} trials\n`);
  const figures: Figure[] = [
    ...(await benchServices(folder)),
    ...(await benchPrinting(folder)),
    ...(await benchStart(folder)),
  ];
  process.exitCode = printFigures(figures) ? 0 : 1;
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
