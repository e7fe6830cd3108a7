import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { requireNode } from './node-version.mjs';
import { run } from './run.mjs';

/**
 * Proves the project: lint, types, unit, repositories on both engines, contract, components in a real browser, the
 * build, and the application from end to end in a browser. It goes on after a failure, so that one run tells all.
 */
requireNode();
const results = fs.mkdtempSync(path.join(os.tmpdir(), 'evenstride-test-'));
const total = { passed: 0, failed: 0, skipped: 0 };

const vitestReport = path.join(results, 'vitest.json');
const playwrightReport = path.join(results, 'playwright.json');

await check('lint', 'biome', ['ci', '.']);
await check('types', 'tsc', ['--noEmit']);
await step(
  'vitest',
  ['vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`]],
  () => countVitest(read(vitestReport)),
);
if (await check('build', 'electron-vite', ['build', '--logLevel', 'warn'], { EVENSTRIDE_GALLERY: '1' })) {
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport };
  const args = ['test', '--project=browser', '--reporter=list,json'];
  await step('end to end', ['playwright', args, { env }], () => countPlaywright(read(playwrightReport)));
}

fs.rmSync(results, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);

/** A step that counts as one test. */
async function check(name, command, args, env = {}) {
  const { code } = await announce(name, command, args, { env });
  add({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });
  return code === 0;
}

/** A test runner; without a readable report, or with an exit code that its counts do not explain, one failure. */
async function step(name, [command, args, options], count) {
  const { code } = await announce(name, command, args, options);
  const counts = count() ?? { passed: 0, failed: 1, skipped: 0 };
  add(code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts);
}

async function announce(name, command, args, options) {
  console.log(`\n── ${name}`);
  return run(command, args, options);
}

function add({ passed, failed, skipped }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

function read(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function countVitest(report) {
  if (!report) return null;
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests, numTodoTests = 0 } = report;
  return { passed, failed, skipped: numPendingTests + numTodoTests };
}

function countPlaywright(report) {
  if (!report) return null;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}
