import { useI18n } from 'vue-i18n';

export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

const KEY = 'lianzhao.locale';

export function storedLocale(): Locale {
  try {
    const stored = localStorage.getItem(KEY);
    if (stored === 'en' || stored === 'zh-CN') return stored;
  } catch {
    // Without storage the product speaks Chinese.
  }
  return 'zh-CN';
}

export function storeLocale(locale: Locale): void {
  try {
    localStorage.setItem(KEY, locale);
  } catch {
    // The choice then lasts until the next reload.
  }
}

/** Names that come in two languages, in the reader's. */
export function useNames() {
  const { locale } = useI18n();
  return (named: { nameZh: string; nameEn: string | null } | null | undefined): string =>
    named ? (locale.value === 'en' && named.nameEn) || named.nameZh : '';
}
