import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { passedBounds } from '../src/shared/calibration/bounds.ts';
import { readCalibration } from '../src/shared/calibration/calibration-file.ts';
import { calibrate } from './support/calibration-cells.ts';
import { calibrationChart } from './support/calibration-chart.ts';
import { calibrationSection, markdownTable, withSection } from './support/calibration-document.ts';
import { calibrationTables } from './support/calibration-tables.ts';

/**
 * npm run calibrate: how often the house rule and other rules speak up on simulated squads, where the truth is known.
 * Writes src/shared/calibration/calibration.json, the section of docs/method.md and its chart. Ends with code 1 when a
 * bound is passed.
 */
const PAIRS = 20_000;
const SEED = 2026;

const root = path.join(import.meta.dirname, '..');
const inRoot = (file: string) => path.join(root, file);

const began = performance.now();
const written = calibrate(PAIRS, SEED);
const calibration = readCalibration(written);

const json = inRoot('src/shared/calibration/calibration.json');
fs.writeFileSync(json, JSON.stringify(written));
execFileSync(process.execPath, [inRoot('node_modules/@biomejs/biome/bin/biome'), 'format', '--write', json], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
fs.writeFileSync(inRoot('docs/pictures/calibration.svg'), calibrationChart(calibration));
const method = inRoot('docs/method.md');
fs.writeFileSync(method, withSection(fs.readFileSync(method, 'utf8'), calibrationSection(calibration)));

for (const table of calibrationTables(calibration)) console.log(`${markdownTable(table)}\n`);
const seconds = ((performance.now() - began) / 1000).toFixed(0);
console.log(`Rules ${calibration.rulesVersion}: ${calibration.cells.length} cells of ${PAIRS} pairs in ${seconds} s.`);

const passed = passedBounds(calibration);
for (const sentence of passed) console.error(sentence);
if (passed.length === 0) console.log('All bounds are kept.');
process.exitCode = passed.length === 0 ? 0 : 1;
