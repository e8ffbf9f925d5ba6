import { useI18n } from 'vue-i18n';

import type { Scenario } from '../chain.types';
import type { MapView } from '../model/variant';
import { useAreas } from './useAreas';

type Made = Pick<Scenario, 'radius' | 'year' | 'yearKnown'>;

/** Radius and year a scenario was saved with, in words; of a year that was not kept, nothing. */
export function useMadeIn() {
  const { t } = useI18n();
  const { areaName } = useAreas();

  const radiusOf = ({ radius }: Made) => t('chains.beside.radius', { area: areaName(radius) });
  const yearOf = ({ year }: Made) =>
    t('chains.beside.year', {
      year: year === null ? t('chains.lens.latestYear') : t('chains.node.year', { year }),
    });

  function madeIn(made: Made): string[] {
    return [radiusOf(made), ...(made.yearKnown ? [yearOf(made)] : [])];
  }

  /** Only what is looked at otherwise. */
  function madeOtherwise(made: Made, view: Pick<MapView, 'radius' | 'year'>): string[] {
    return [
      ...(made.radius === view.radius ? [] : [radiusOf(made)]),
      ...(made.yearKnown && made.year !== (view.year ?? null) ? [yearOf(made)] : []),
    ];
  }

  return { madeIn, madeOtherwise };
}
