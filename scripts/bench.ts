import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { benchAnalysis } from './support/bench-analysis.ts';
import { benchPrinting } from './support/bench-printing.ts';
import { benchServices } from './support/bench-services.ts';
import { benchStart } from './support/bench-start.ts';
import { type Figure, printFigures } from './support/figures.ts';
import { seedDatabase } from './support/seed-database.ts';

/**
 * npm run bench [-- --only analysis]: the figures that were promised, with 10,000 athletes and 1,000,000 trials, each
 * beside a floor measured in the same run. All but the analysis need a built application (npm run build). Ends with code
 * 1 when a bound is passed.
 */
const SIZE = { athletes: 10_000, sessions: 2 };

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
if (only !== undefined && only !== 'analysis') {
  console.error(`--only ${only} is not possible. Only "analysis" runs alone.`);
  process.exit(1);
}
const figures = only ? await benchAnalysis() : [...(await benchAnalysis()), ...(await benchApplication())];
process.exitCode = printFigures(figures) ? 0 : 1;

/** Everything that needs a data folder and a built application. */
async function benchApplication(): Promise<Figure[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'evenstride-bench-'));
  try {
    const trials = await seedDatabase(folder, SIZE);
    console.log(`${SIZE.athletes} athletes, ${trials} trials\n`);
    return [...(await benchServices(folder)), ...(await benchPrinting(folder)), ...(await benchStart(folder))];
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
