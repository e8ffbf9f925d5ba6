import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import vue from '@vitejs/plugin-vue';
import Components from 'unplugin-vue-components/vite';
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const SPECS = readdirSync(here('./src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.spec.ts'))
  .map((file) => `src/${file.replaceAll('\\', '/')}`);

/** What a file puts in the place of a module would be there for the next one, too. */
function mocks(file: string): boolean {
  return /\bvi\.(mock|doMock|resetModules)\(/.test(readFileSync(here(file), 'utf8'));
}

export default defineConfig({
  plugins: [
    vue(),
    Components({ dirs: [], dts: false, resolvers: [ElementPlusResolver({ importStyle: false })] }),
  ],
  resolve: {
    alias: { '@': here('./src'), '@lianzhao/contracts': here('../server/contracts/src/index.ts') },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/testing/setup.ts'],
    css: false,
    maxWorkers: 2,
    // Components load Element Plus on first use, which is slow on a busy machine, not wrong.
    testTimeout: 40_000,
    hookTimeout: 40_000,
    projects: [
      // A file of tests is small, what it loads (Element Plus, the router, the words) is not: once a worker.
      {
        extends: true,
        test: { name: 'together', isolate: false, include: SPECS.filter((file) => !mocks(file)) },
      },
      { extends: true, test: { name: 'alone', include: SPECS.filter(mocks) } },
    ],
  },
});
