import { ACCESS_RULES } from './access.mjs';
import { TARGET_RULES } from './targets.mjs';

/**
 * Rules of the product by topic, and for each the one change that takes it away and the test that must then fail.
 * @typedef {object} Rule
 * @property {string} rule what holds, in a sentence
 * @property {string} file where it lives
 * @property {string} find stands in the file exactly once
 * @property {string} put what stands there when the rule is gone; must still compile
 * @property {[section: string, pattern: string, name?: string]} proof as `npm test -- section pattern`; with a name
 *   only the tests whose full name holds it are run, which is quicker
 * @type {Record<string, Rule[]>}
 */
export const TOPICS = {
  access: ACCESS_RULES,
  targets: TARGET_RULES,
};

export const RULES = Object.values(TOPICS).flat();
