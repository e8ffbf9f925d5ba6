import { fileURLToPath } from 'node:url';

import vue from '@vitejs/plugin-vue';
import Components from 'unplugin-vue-components/vite';
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers';
import { defineConfig, type Plugin } from 'vite';
import { compression, defineAlgorithm } from 'vite-plugin-compression2';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Every browser we support reads woff2; without this the build would carry each slice twice. */
function onlyWoff2(): Plugin {
  return {
    name: 'only-woff2',
    enforce: 'pre',
    transform: (code, id) =>
      id.includes('/@fontsource/') && id.endsWith('.css')
        ? code.replaceAll(/,\s*url\([^)]+\.woff\)\s*format\('woff'\)/g, '')
        : undefined,
  };
}

/** What every page needs, apart from our own code, so that an upgrade of ours leaves it in the browser's cache. */
const GROUND = /node_modules\/(@vue|vue|vue-router|vue-i18n|@intlify|pinia|@pinia|openapi-fetch)\//;
/**
 * What our pages are made of, and what the first way to a map asks for ahead of its page: one file instead of dozens, which
 * a browser fetches six at a time.
 */
const HOUSE =
  /web\/src\/(api|shared\/(?!kept-files)|ui\/(?!charts|fonts|record|upload)|app\/(?!words|pages)|features\/(chains\/(chain\.queries|composables\/useMapUrl|components\/map\/load-canvas)|notices\/notice\.queries|search\/search\.queries))/;
const ELEMENT =
  /node_modules\/(element-plus|@element-plus|@vueuse|lodash-es|@floating-ui|@popperjs|async-validator|dayjs)\//;
/** What all views of a chain share, without what only maps of the country and pictures are made of. */
const CHAINS = /web\/src\/features\/chains\/(?!region|poster)/;

export default defineConfig({
  plugins: [
    onlyWoff2(),
    vue(),
    Components({ dirs: [], dts: false, resolvers: [ElementPlusResolver({ importStyle: 'css' })] }),
    compression({
      algorithms: [defineAlgorithm('brotliCompress'), defineAlgorithm('gzip', { level: 9 })],
      include: /\.(js|css|html|svg|json|webmanifest)$/,
      threshold: 1024,
    }),
  ],
  resolve: {
    alias: { '@': here('./src'), '@lianzhao/contracts': here('../server/contracts/src/index.ts') },
  },
  define: { __VUE_OPTIONS_API__: true, __VUE_I18N_LEGACY_API__: false, __INTLIFY_PROD_DEVTOOLS__: false },
  build: {
    target: ['chrome100', 'edge100', 'firefox102', 'safari15.4'],
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'ground', test: GROUND },
            { name: 'house', test: HOUSE },
            { name: 'element', test: ELEMENT, minShareCount: 12 },
            { name: 'chains', test: CHAINS, minShareCount: 2 },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1', proxy: { '/api': process.env.LIANZHAO_API ?? 'http://127.0.0.1:3000' } },
});
