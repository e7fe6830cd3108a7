import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { benchAnalysis } from './support/bench-analysis.ts';
import { benchExport } from './support/bench-export.ts';
import { benchImport } from './support/bench-import.ts';
import { benchPrinting } from './support/bench-printing.ts';
import { benchServices } from './support/bench-services.ts';
import { benchStart } from './support/bench-start.ts';
import { type Figure, printFigures } from './support/figures.ts';
import { seedDatabase } from './support/seed-database.ts';

/**
 * npm run bench [-- --only analysis|import|export]: the figures that were promised, with 10,000 athletes and 1,000,000 trials,
 * each beside a floor measured in the same run. All but analysis and export need a built application (npm run build). Ends with
 * code 1 when a bound is passed.
 */
const SIZE = { athletes: 10_000, sessions: 2 };

const ALONE: Record<string, () => Promise<Figure[]>> = {
  analysis: benchAnalysis,
  import: benchImport,
  export: () => withDatabase(benchExport),
};

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const bench = only === undefined ? benchAll : ALONE[only];
if (!bench) {
  console.error(`--only ${only} is not possible. Alone run: ${Object.keys(ALONE).join(', ')}.`);
  process.exit(1);
}
process.exitCode = printFigures(await bench()) ? 0 : 1;

async function benchAll(): Promise<Figure[]> {
  const analysis = await benchAnalysis();
  const application = await withDatabase(async (folder) => [
    ...(await benchServices(folder)),
    ...(await benchPrinting(folder)),
    ...(await benchStart(folder)),
    ...(await benchExport(folder)),
  ]);
  return [...analysis, ...application, ...(await benchImport())];
}

/** A data folder as large as the figures are promised for. */
async function withDatabase(measure: (folder: string) => Promise<Figure[]>): Promise<Figure[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'evenstride-bench-'));
  try {
    const trials = await seedDatabase(folder, SIZE);
    console.log(`${SIZE.athletes} athletes, ${trials} trials\n`);
    return await measure(folder);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
