import { ACCESS_RULES } from './access.mjs';
import { CHAIN_FILE_RULES } from './chain-files.mjs';
import { EDITING_WEB_RULES } from './editing-web.mjs';
import { GAP_RULES } from './gap.mjs';
import { PURCHASE_RULES } from './purchases.mjs';
import { TARGET_RULES } from './targets.mjs';

/**
 * Rules of the product, and for each the one change that takes it away and the test that must then fail.
 * @typedef {object} Rule
 * @property {string} rule what holds, in a sentence
 * @property {string} file where it lives
 * @property {string} find stands in the file exactly once
 * @property {string} put what stands there when the rule is gone; must still compile
 * @property {[section: string, pattern: string]} proof as `npm test -- section pattern`
 * @type {Rule[]}
 */
export const RULES = [
  ...ACCESS_RULES,
  ...CHAIN_FILE_RULES,
  ...EDITING_WEB_RULES,
  ...GAP_RULES,
  ...PURCHASE_RULES,
  ...TARGET_RULES,
];
