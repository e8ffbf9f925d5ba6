import { fileURLToPath } from 'node:url';

import vue from '@vitejs/plugin-vue';
import Components from 'unplugin-vue-components/vite';
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

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
    include: ['src/**/*.spec.ts'],
    setupFiles: ['src/testing/setup.ts'],
    css: false,
    maxWorkers: 2,
    // A file of tests is small, what it loads (Element Plus, the router, the words) is not: once a worker, not once a file.
    isolate: false,
    // Components load Element Plus on first use, which is slow on a busy machine, not wrong.
    testTimeout: 40_000,
    hookTimeout: 40_000,
  },
});
