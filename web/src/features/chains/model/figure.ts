import { moneyText } from '@/ui';
import { rangeText, tileValue } from './amount';
import type { GapNode } from '../chain.types';
import type { Figure, PaintOf } from './paint';

interface Words {
  t: (key: string, params?: Record<string, unknown>) => string;
  locale: string;
}

/** What the numbers on the tiles are. */
export function unitWords({ mode, against }: Pick<PaintOf, 'mode' | 'against'>, t: Words['t']): string {
  return mode === 'difference' && against
    ? t('chains.legend.unitAgainst', { name: against })
    : t(`chains.legend.unit.${mode}`);
}

/** The number on a tile, as short as it can be; the legend names the unit. */
export function figureText(figure: Figure | null, { t, locale }: Words): string {
  switch (figure?.kind) {
    case 'money':
      return tileValue(figure.value, locale);
    case 'between':
      return `≤${tileValue(figure.high, locale)}`;
    case 'sites':
      return t('chains.mode.sites', { n: figure.count });
    case 'covered':
      return `${figure.count}/${figure.all}`;
    case 'share':
      return percent(figure.share);
    case 'work':
      return [
        figure.leads > 0 ? t('chains.mode.leads', { n: figure.leads }) : '',
        figure.projects > 0 ? t('chains.mode.projects', { n: figure.projects }) : '',
      ]
        .filter(Boolean)
        .join(' ');
    case 'change':
      return `${figure.value < 0 ? '−' : '+'}${tileValue(Math.abs(figure.value), locale)}`;
    default:
      return '';
  }
}

/** What stands at the head of a card: of its parts together, in the same terms as on them. */
export function groupFigure(leaves: readonly GapNode[], own: number, of: PaintOf): Figure | null {
  switch (of.mode) {
    case 'supply':
      return { kind: 'covered', count: leaves.filter(({ covered }) => covered).length, all: leaves.length };
    case 'activity':
      return workOf(leaves, of.work);
    case 'difference':
      return changeOf(leaves, of.changes);
    default:
      return own > 0 ? { kind: 'money', value: own } : null;
  }
}

function workOf(leaves: readonly GapNode[], work: PaintOf['work']): Figure | null {
  const sum = { leads: 0, projects: 0 };
  for (const { code } of leaves) {
    sum.leads += work.get(code)?.leads ?? 0;
    sum.projects += work.get(code)?.projects ?? 0;
  }
  return sum.leads + sum.projects > 0 ? { kind: 'work', ...sum } : null;
}

function changeOf(leaves: readonly GapNode[], changes: PaintOf['changes']): Figure | null {
  const value = leaves.reduce((sum, { code }) => {
    const change = changes.get(code);
    return sum + ((change?.after.gapValue ?? 0) - (change?.before.gapValue ?? 0));
  }, 0);
  return value === 0 ? null : { kind: 'change', value };
}

/** The same in words, for those who hear the map and for its titles. */
export function figureWords(figure: Figure, { t, locale }: Words): string {
  switch (figure.kind) {
    case 'money':
      return t('chains.map.gapOf', { value: moneyText(figure.value, locale) });
    case 'between':
      return t('chains.map.gapOf', { value: rangeText(figure.low, figure.high, locale) });
    case 'sites':
      return t('chains.mode.sitesWords', { n: figure.count });
    case 'covered':
      return t('chains.mode.coveredWords', { n: figure.count, all: figure.all });
    case 'share':
      return t('chains.mode.shareWords', { share: percent(figure.share) });
    case 'work':
      return [
        figure.leads > 0 ? t('chains.mode.leadsWords', { n: figure.leads }) : '',
        figure.projects > 0 ? t('chains.mode.projectsWords', { n: figure.projects }) : '',
      ]
        .filter(Boolean)
        .join(t('chains.comma'));
    case 'change':
      return t(figure.value < 0 ? 'chains.mode.smaller' : 'chains.mode.larger', {
        value: moneyText(Math.abs(figure.value), locale),
      });
  }
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
