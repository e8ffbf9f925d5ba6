import { createI18n } from 'vue-i18n';

import { storedLocale, storeLocale, type Locale } from '@/shared/locale';
import { mergeMessages, type Messages } from './merge-messages';

/** Each part of the web keeps its own words; one language is one file. */
const LOADERS: Record<Locale, () => Promise<{ parts: Messages[] }>> = {
  'zh-CN': () => import('./words-zh'),
  en: () => import('./words-en'),
};

const MOMENT = {
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Shanghai',
} as const;

const EXACT = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hour12: false,
  timeZone: 'Asia/Shanghai',
} as const;
const FORMATS = { moment: MOMENT, exact: EXACT };

export const i18n = createI18n({
  legacy: false,
  locale: storedLocale(),
  messages: {},
  datetimeFormats: { 'zh-CN': FORMATS, en: FORMATS },
});

const loaded = new Set<Locale>();

/** Shows the web in that language; its words are fetched when first asked for. */
export async function setLanguage(locale: Locale): Promise<void> {
  if (!loaded.has(locale)) {
    const { parts } = await LOADERS[locale]();
    i18n.global.setLocaleMessage(locale, mergeMessages(parts));
    loaded.add(locale);
  }
  (i18n.global.locale as unknown as { value: Locale }).value = locale;
  document.documentElement.lang = locale;
  storeLocale(locale);
}
