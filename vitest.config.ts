import { defineConfig } from 'vitest/config';
import { componentsProject } from './tests/support/components-project.ts';

const node = (name: string, folder: string) => ({
  extends: true as const,
  test: { name, include: [`tests/${folder}/**/*.test.ts`], environment: 'node', testTimeout: 30_000 },
});

export default defineConfig({
  test: {
    projects: [
      node('unit', 'unit'),
      node('repositories', 'repositories'),
      node('contract', 'contract'),
      await componentsProject(),
    ],
  },
});
