import { fileURLToPath } from 'node:url';

import { preset } from '../server/jest.preset.mjs';

const here = fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '');

/** One project per kind of test; `tests/bin/test.mjs` runs them one after another. */
function project(name, more = {}) {
  return {
    ...preset,
    displayName: name,
    rootDir: here,
    testMatch: [`<rootDir>/${name}/**/*.spec.ts`],
    setupFilesAfterEnv: ['<rootDir>/support/matchers.ts'],
    ...more,
  };
}

const onDatabase = {
  globalSetup: '<rootDir>/support/start-cluster.ts',
  globalTeardown: '<rootDir>/support/stop-cluster.ts',
};

/** The product as it is built, loaded once a worker. */
const built = {
  testEnvironment: '<rootDir>/support/product-environment.mjs',
  moduleNameMapper: {
    // First, for the first that fits is taken.
    '^@lianzhao/(server|seeds)$': '<rootDir>/support/product/$1.cjs',
    ...preset.moduleNameMapper,
  },
};

export default {
  projects: [
    project('architecture', onDatabase),
    project('api', {
      ...onDatabase,
      ...built,
      setupFilesAfterEnv: ['<rootDir>/support/matchers.ts', '<rootDir>/support/per-file.ts'],
    }),
    // The command itself, in processes of its own.
    project('product'),
    project('browser', {
      globalSetup: '<rootDir>/support/start-site.ts',
      globalTeardown: '<rootDir>/support/stop-site.ts',
    }),
  ],
  testTimeout: 60_000,
  // Two suites share two cores with the database; more only makes each other wait.
  maxWorkers: 2,
};
