import { parseArgs } from 'node:util';
import { fuzzImport } from '../tests/support/fuzz-import.ts';

/** npm run fuzz -- [--files N] [--seed S]: imports mutated files, and stops at the first that breaks a promise. */
const { values } = parseArgs({
  options: { files: { type: 'string', default: '5000' }, seed: { type: 'string', default: '1' } },
});
/** Milliseconds that no file may take. */
const LONGEST = 5000;

const start = performance.now();
const { files, outcomes, slowest } = await fuzzImport(Number(values.seed), (count) => count < Number(values.files));
console.log(`${files} files in ${((performance.now() - start) / 1000).toFixed(0)} s:`, outcomes);
console.log(`The slowest took ${slowest.ms.toFixed(0)} ms (file ${slowest.file}; at most ${LONGEST}).`);
process.exit(slowest.ms < LONGEST ? 0 : 1);
