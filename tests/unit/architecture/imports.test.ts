import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const FORBIDDEN: [file: string, imported: string, why: string][] = [
  ['src/shared/analysis/probe.ts', 'node:fs', 'shared is pure'],
  ['src/shared/analysis/probe.ts', 'react', 'shared is pure'],
  ['src/shared/analysis/probe.ts', 'kysely', 'shared is pure'],
  ['src/shared/analysis/probe.ts', '#main/errors.ts', 'shared imports no process'],
  ['src/renderer/features/athletes/probe.ts', '#renderer/features/reports/api.ts', 'features never import each other'],
  ['src/renderer/features/athletes/pages/probe.ts', '../../reports/api.ts', 'nor by a relative path'],
  ['src/renderer/components/probe.ts', '#renderer/features/reports/api.ts', 'components know no feature'],
  ['src/renderer/features/athletes/probe.ts', '#main/errors.ts', 'the renderer reaches main through the contract'],
  ['src/renderer/lib/probe.ts', 'electron', 'the renderer knows no host'],
  ['src/main/athletes/probe.ts', '#main/programs/programs.repository.ts', 'features meet in services'],
  ['src/main/athletes/probe.ts', '../programs/programs.repository.ts', 'nor by a relative path'],
  ['src/main/athletes/probe.ts', 'electron', 'services know no host'],
  ['src/main/serve.ts', 'electron', 'browser mode runs without Electron'],
  ['src/main/athletes/probe.ts', '#renderer/lib/api.ts', 'main draws nothing'],
];

const ALLOWED: [file: string, imported: string][] = [
  ['src/main/athletes/probe.ts', '#main/programs/programs.service.ts'],
  ['src/main/electron/probe.ts', 'electron'],
  ['src/renderer/features/athletes/probe.ts', '#renderer/components/panel.tsx'],
  ['src/renderer/app/probe.ts', '#renderer/features/athletes/api.ts'],
  ['src/shared/analysis/probe.ts', '../units.ts'],
];

/** A copy of the lint's own configuration over files of one import each. */
describe('the lint', () => {
  let folder: string;
  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'evenstride-lint-'));
    const config = JSON.parse(fs.readFileSync('biome.json', 'utf8'));
    delete config.$schema;
    config.vcs = { enabled: false };
    fs.writeFileSync(path.join(folder, 'biome.json'), JSON.stringify(config));
  });
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  it.each(FORBIDDEN)('in %s forbids %s: %s', (file, imported) => {
    expect(lint(folder, file, imported)).toContain('noRestrictedImports');
  });

  it.each(ALLOWED)('in %s allows %s', (file, imported) => {
    expect(lint(folder, file, imported)).not.toContain('noRestrictedImports');
  });
});

function lint(folder: string, file: string, imported: string): string {
  const target = path.join(folder, file);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, `import * as probe from '${imported}';\nexport { probe };\n`);
  const program = path.resolve('node_modules/.bin/biome');
  const { stdout, stderr } = spawnSync(program, ['lint', file], { cwd: folder, encoding: 'utf8' });
  fs.rmSync(target);
  return stdout + stderr;
}
