import { PiniaColada } from '@pinia/colada';
import type { Permission } from '@lianzhao/contracts';
import { createPinia, setActivePinia } from 'pinia';
import { createI18n } from 'vue-i18n';
import { createMemoryHistory, createRouter } from 'vue-router';

import { mergeMessages, type Messages } from '@/app/merge-messages';
import type { Locale } from '@/shared/locale';
import { useSession } from '@/shared/session';
import { opened } from './open-pages';

const files = import.meta.glob<Messages>('/src/**/messages/*.json', { eager: true, import: 'default' });

function messagesOf(locale: Locale): Messages {
  return mergeMessages(
    Object.entries(files).flatMap(([path, part]) => (path.endsWith(`/${locale}.json`) ? [part] : [])),
  );
}

function i18nFor(locale: Locale) {
  return createI18n({ legacy: false, locale, messages: { [locale]: messagesOf(locale) } });
}

/** Enough for a component that only speaks. English, so that a test reads like the component's source. */
export function withI18n(locale: Locale = 'en') {
  return { global: { plugins: [i18nFor(locale)] } };
}

interface Surroundings {
  at?: string;
  can?: Permission[];
  locale?: Locale;
}

/** Everything a page needs: words, an address, the query cache and somebody signed in. */
export async function withApp({ at = '/', can = [], locale = 'en' }: Surroundings = {}) {
  const pinia = opened(createPinia());
  setActivePinia(pinia);
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:path(.*)*', name: 'anywhere', component: { template: '<div />' } }, ...NAMED],
  });
  await router.push(at);
  const department = { id: 'd-1', name: 'Riverside' };
  useSession().me = {
    id: 'u-1',
    username: 'test',
    name: 'Test Person',
    roles: ['officer'],
    permissions: can,
    department,
    mustChangePassword: false,
  };
  return { router, options: { global: { plugins: [pinia, PiniaColada, i18nFor(locale), router] } } };
}

/** Links name their target; where it leads is the business of the page behind it. */
const BY_CODE = ['chain-demand', 'chain-edits', 'chain-map', 'chain-nodes', 'chain-profile', 'firm-list'];
const BY_ID = [
  'anchor',
  'anchor-import',
  'anchors',
  'candidates',
  'chains',
  'contact',
  'contact-new',
  'contacts',
  'enterprise',
  'enterprise-new',
  'imports',
  'lead',
  'leads',
  'new-chain',
  'project',
  'projects',
  'purchases',
  'recycle-bin',
  'search',
  'target-list',
  'tasks',
  'visit',
  'visit-new',
  'visits',
];
const page = (name: string, param: string) => ({
  ...{ path: `/go/${name}/:${param}?`, name, component: { template: '<div />' } },
});
const NAMED = [...BY_ID.map((name) => page(name, 'id')), ...BY_CODE.map((name) => page(name, 'code'))];
