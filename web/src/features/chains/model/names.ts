import type { Locale } from '../chain.types';

interface Named {
  nameZh: string;
  nameEn: string;
}

export function nodeName(node: Named, locale: Locale | string): string {
  return locale === 'en' ? node.nameEn || node.nameZh : node.nameZh;
}

/** The stream's own name without the list of contents that follows its colon in the atlas. */
export function shortStreamName(name: string): string {
  return name.split(/[::]/)[0]?.trim() || name;
}
