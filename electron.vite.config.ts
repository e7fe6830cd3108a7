import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/**
 * Pure-JavaScript dependencies of main are bundled: one file loads faster than hundreds at the start. Native and
 * worker-based ones stay outside.
 */
const bundledInMain = [
  '@orpc/client',
  '@orpc/contract',
  '@orpc/server',
  'electron-log',
  'kysely',
  'papaparse',
  'uuid',
  'zod',
];

export default defineConfig({
  main: {
    build: {
      target: 'node20.18',
      externalizeDeps: { exclude: bundledInMain },
      rollupOptions: {
        input: { index: resolve('src/main/index.ts'), serve: resolve('src/main/serve.ts') },
      },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      externalizeDeps: false,
      rollupOptions: {
        input: { index: resolve('src/preload/index.ts') },
        // A sandboxed preload is loaded as CommonJS, whatever the package's type says.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    define: {
      'import.meta.env.EVENSTRIDE_GALLERY': JSON.stringify(process.env.EVENSTRIDE_GALLERY ?? ''),
    },
    build: {
      target: 'chrome130',
      // electron-vite leaves the renderer unminified by itself, which costs a third of a second at the start.
      minify: true,
      // Everything is read from this machine, so that the size of a part does not matter.
      chunkSizeWarningLimit: 2000,
      // No data: addresses, so that the content security policy can stay at 'self'.
      assetsInlineLimit: 0,
      rollupOptions: { input: { index: resolve('src/renderer/index.html') } },
    },
  },
});
