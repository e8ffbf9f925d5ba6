import { ACCESS_RULES } from './access.mjs';
import { ADMINISTRATION_RULES } from './administration.mjs';
import { ANCHOR_RULES } from './anchors.mjs';
import { ARCHITECTURE_RULES } from './architecture.mjs';
import { ATLAS_RULES } from './atlas.mjs';
import { CHAIN_FILE_RULES } from './chain-files.mjs';
import { CONTACT_RULES } from './contacts.mjs';
import { DELIVERABLE_RULES } from './deliverables.mjs';
import { DUPLICATE_RULES } from './duplicates.mjs';
import { EDITING_RULES } from './editing.mjs';
import { EDITING_WEB_RULES } from './editing-web.mjs';
import { ENTERPRISE_RULES } from './enterprises.mjs';
import { ENTERPRISE_REGISTER_RULES } from './enterprise-register.mjs';
import { ENTERPRISE_TOLD_RULES } from './enterprise-told.mjs';
import { EXCHANGE_RULES } from './exchange.mjs';
import { GAP_RULES } from './gap.mjs';
import { HTTP_RULES } from './http.mjs';
import { LAUNCHER_RULES } from './launcher.mjs';
import { LEAD_RULES } from './leads.mjs';
import { LIST_RULES } from './lists.mjs';
import { NODE_WORD_RULES } from './node-words.mjs';
import { PAST_MAP_RULES } from './past-maps.mjs';
import { PLATFORM_RULES } from './platform.mjs';
import { PURCHASE_RULES } from './purchases.mjs';
import { RECORD_AGE_RULES } from './record-ages.mjs';
import { RECORD_RULES } from './records.mjs';
import { RECYCLING_RULES } from './recycling.mjs';
import { BESIDE_RULES } from './scenarios-beside.mjs';
import { SEARCH_RULES } from './search.mjs';
import { SESSION_RULES } from './sessions.mjs';
import { SPEED_RULES } from './speed.mjs';
import { TARGET_RULES } from './targets.mjs';
import { VISIT_RULES } from './visits.mjs';
import { WEB_RULES } from './web.mjs';
import { WHAT_IF_RULES } from './what-if.mjs';

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
  sessions: SESSION_RULES,
  speed: SPEED_RULES,
  administration: ADMINISTRATION_RULES,
  http: HTTP_RULES,
  platform: PLATFORM_RULES,
  records: RECORD_RULES,
  leads: LEAD_RULES,
  enterprises: ENTERPRISE_RULES,
  'enterprise-register': ENTERPRISE_REGISTER_RULES,
  'enterprise-told': ENTERPRISE_TOLD_RULES,
  contacts: CONTACT_RULES,
  duplicates: DUPLICATE_RULES,
  deliverables: DELIVERABLE_RULES,
  purchases: PURCHASE_RULES,
  'node-words': NODE_WORD_RULES,
  editing: EDITING_RULES,
  'editing-web': EDITING_WEB_RULES,
  exchange: EXCHANGE_RULES,
  lists: LIST_RULES,
  recycling: RECYCLING_RULES,
  gap: GAP_RULES,
  'what-if': WHAT_IF_RULES,
  'scenarios-beside': BESIDE_RULES,
  'past-maps': PAST_MAP_RULES,
  'record-ages': RECORD_AGE_RULES,
  search: SEARCH_RULES,
  targets: TARGET_RULES,
  visits: VISIT_RULES,
  anchors: ANCHOR_RULES,
  'chain-files': CHAIN_FILE_RULES,
  atlas: ATLAS_RULES,
  launcher: LAUNCHER_RULES,
  web: WEB_RULES,
  architecture: ARCHITECTURE_RULES,
};

export const RULES = Object.values(TOPICS).flat();
