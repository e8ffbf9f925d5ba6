import { useI18n } from 'vue-i18n';

import { useNames } from '@/shared/locale';
import { moneyText } from '@/ui';

/** One itemised reason to call a firm, as the server gives it. */
export interface Reason {
  code: string;
  params: Record<string, unknown>;
  /** Null where it is not known: anything between 0 and `most`. */
  points: number | null;
  most: number;
}

/** Parameters that are codes, and where their words stand. */
const WORDS: Record<string, (value: string) => string> = {
  evidence: (value) => `leads.reasonWords.evidence.${value}`,
  kind: (value) => `leads.reasonWords.signal.${value}`,
  qualification: (value) => `leads.reasonWords.qualification.${value}`,
  radius: (value) => `leads.reasonWords.radius.${value}`,
  relation: (value) => `leads.reasonWords.relation.${value}`,
};

/** Codes and parameters of the server as sentences in the reader's language. */
export function useReasons() {
  const { t, te, locale } = useI18n();
  const nameOf = useNames();

  function word(name: string, value: unknown): unknown {
    const key = WORDS[name]?.(String(value));
    if (key && te(key)) return t(key);
    if (name === 'supply' && typeof value === 'number') return moneyText(value, locale.value);
    return value;
  }

  function sentence({ code, params }: Reason): string {
    const key = `leads.reasons.${code}`;
    if (!te(key)) return t('leads.reasons.other');
    const named = Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, word(name, value)]),
    );
    const node = nameOf({ nameZh: String(params.nameZh ?? ''), nameEn: String(params.nameEn ?? '') });
    const months = Number(params.months ?? 0);
    const when = t('leads.reasonWords.ago', { n: months }, months);
    return t(key, { ...named, node, when });
  }

  /** `18 / 30`, or `0–12` where nobody knows. */
  function score({ points, most }: Reason): string {
    return points === null ? `0–${most}` : `${points}/${most}`;
  }

  return { sentence, score };
}
