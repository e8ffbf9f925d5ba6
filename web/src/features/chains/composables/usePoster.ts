import { useI18n } from 'vue-i18n';

import { dayOf, moneyText } from '@/ui';
import type { Scenario } from '../chain.types';
import { basisWords, measuredShare } from '../model/basis';
import { dataDateText } from '../model/dataDate';
import { unitWords } from '../model/figure';
import { nodeName } from '../model/names';
import type { PaintOf } from '../model/paint';
import { rateText } from '../model/rate';
import type { MapVariant } from '../model/variant';
import type { Poster } from '../poster/sheet';
import { useAreas } from './useAreas';
import type { ChainModel } from './useChainMap';

export interface OnPaper {
  model: ChainModel;
  variant: MapVariant;
  paint: PaintOf;
  scenario?: Scenario | undefined;
}

/** Puts a map on paper: the one that is looked at, and those that are handed in, in the same drawing. */
export function usePoster() {
  const { t, n, locale } = useI18n();
  const { areaName, known } = useAreas();

  /** Radius, day and scenario in words: what the reader of a picture cannot see from it. */
  function about(
    { model, variant: { radius, on, year }, scenario }: Omit<OnPaper, 'paint'>,
    against?: string,
  ): string {
    return [
      t('chains.export.radius', { area: areaName(radius) }),
      on ? t('chains.lens.pastDay', { day: dataDateText(on, locale.value) }) : '',
      year ? t('chains.node.year', { year }) : '',
      scenario ? t('chains.lens.inScenario', { name: scenario.name }) : '',
      against ? t('chains.lens.againstName', { name: against }) : '',
      t('chains.export.dataDate', { day: dataDateText(model.map.dataDate, locale.value) }),
      t('chains.export.madeOn', { day: dataDateText(dayOf(new Date()), locale.value) }),
    ]
      .filter(Boolean)
      .join(' · ');
  }

  async function draw(of: OnPaper): Promise<Poster> {
    const [{ drawPoster }, { paperColours }] = await Promise.all([
      import('../poster/poster'),
      import('../poster/colours'),
    ]);
    await known();
    const { chain, totals } = of.model.map;
    const mode = t(`chains.export.modes.${of.paint.mode}`);
    const basis = basisWords(measuredShare(totals), { t, n });
    const label = (figure: string) => `${t(`chains.figures.${figure}`)} · ${basis}`;
    return drawPoster({
      model: of.model,
      ...{ paint: of.paint, colours: paperColours(), locale: locale.value, t },
      title: t('chains.export.title', { chain: nodeName(chain, locale.value), mode }),
      about: about(of, of.paint.against),
      facts: [
        { label: label('localValue'), value: rateText(totals.localSupplyRateValue, n) },
        { label: label('gap'), value: moneyText(totals.gapValue, locale.value) || '–' },
        { label: label('demand'), value: moneyText(totals.demandValue, locale.value) || '–' },
      ],
      unit: unitWords(of.paint, t),
      foot: t('chains.export.foot'),
    });
  }

  return { draw, about };
}

/** The drawing as a file of the kind that is wanted. */
export async function fileOf(poster: Poster, format: 'png' | 'svg'): Promise<Blob> {
  if (format === 'svg') return new Blob([poster.svg], { type: 'image/svg+xml' });
  const { pictureOf } = await import('../poster/picture');
  return pictureOf(poster);
}
