import { createRequire } from 'node:module';

import { TestEnvironment } from 'jest-environment-node';

const require = createRequire(import.meta.url);

/**
 * Hands each file of tests the built product, loaded once a worker and outside of Jest's modules: loading its
 * thousands of files anew for every file of tests takes longer than most of the tests themselves.
 */
export default class ProductEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.lianzhaoProduct = {
      server: require('@lianzhao/server'),
      seeds: require('@lianzhao/seeds'),
    };
  }
}
