import { fileURLToPath } from 'node:url';

/** What every Jest project here shares: TypeScript and the ESM-only packages become CommonJS through SWC. */
const root = fileURLToPath(new URL('..', import.meta.url));

const esmOnly =
  '@nestjs|@fastify/(cookie|compress)|content-disposition|cookie|file-type|strtok3|token-types|uint8array-extras|@tokenizer|@borewit|load-esm|lru-cache|sql-template-tag';

export const preset = {
  testEnvironment: 'node',
  // How long something takes says how busy the machine is, not whether it is right.
  testTimeout: 60_000,
  moduleNameMapper: {
    '^@lianzhao/contracts$': `${root}server/contracts/src/index.ts`,
    '^@lianzhao/server$': `${root}server/src/index.ts`,
    '^@lianzhao/seeds$': `${root}seeds/src/index.ts`,
    '^(\\.{1,2}/.*)\\.js$': ['$1', '$1.js'],
  },
  transform: {
    '^.+\\.(ts|js|mjs)$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        module: { type: 'commonjs' },
        jsc: {
          target: 'es2022',
          keepClassNames: true,
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly})/)`],
};
