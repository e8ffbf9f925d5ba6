import type { Ref } from 'vue';
import { useI18n } from 'vue-i18n';

import { download, saveFile } from '@/api';
import { useForm } from '@/shared/useForm';
import { dayOf, moneyText, toast } from '@/ui';
import { dataDateText } from '../model/dataDate';
import { unitWords } from '../model/figure';
import { nodeName } from '../model/names';
import type { PaintOf } from '../model/paint';
import { rateText } from '../model/rate';
import { type MapVariant, variantQuery } from '../model/variant';
import type { Scenario } from '../chain.types';
import { useAreas } from './useAreas';
import type { ChainModel } from './useChainMap';

export const EXPORT_KINDS = ['png', 'svg', 'xlsx', 'print'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

interface Shown {
  model: Ref<ChainModel | undefined>;
  variant: Ref<MapVariant>;
  paint: Ref<PaintOf>;
  scenario: Ref<Scenario | undefined>;
}

/** Takes away what is shown: as a picture, as a drawing, as a workbook or on paper. */
export function useMapExport({ model, variant, paint, scenario }: Shown) {
  const { t, n, locale } = useI18n();
  const { areaName } = useAreas();
  const { busy, problem, send } = useForm();

  /** Radius, day and scenario in words: what the reader of a picture cannot see from it. */
  function about(of: ChainModel): string {
    const { radius, on, year } = variant.value;
    return [
      t('chains.export.radius', { area: areaName(radius) }),
      on ? t('chains.lens.pastDay', { day: dataDateText(on, locale.value) }) : '',
      year ? t('chains.node.year', { year }) : '',
      scenario.value ? t('chains.lens.inScenario', { name: scenario.value.name }) : '',
      paint.value.against ? t('chains.lens.againstName', { name: paint.value.against }) : '',
      t('chains.export.dataDate', { day: dataDateText(of.map.dataDate, locale.value) }),
      t('chains.export.madeOn', { day: dataDateText(dayOf(new Date()), locale.value) }),
    ]
      .filter(Boolean)
      .join(' · ');
  }

  async function poster(of: ChainModel) {
    const [{ drawPoster }, { paperColours }] = await Promise.all([
      import('../poster/poster'),
      import('../poster/colours'),
    ]);
    const { totals } = of.map;
    return drawPoster({
      model: of,
      ...{ paint: paint.value, colours: paperColours(), locale: locale.value, t },
      title: t('chains.map.title', { chain: nodeName(of.map.chain, locale.value) }),
      about: about(of),
      facts: [
        { label: t('chains.figures.localValue'), value: rateText(totals.localSupplyRateValue, n) },
        { label: t('chains.figures.gap'), value: moneyText(totals.gapValue, locale.value) || '–' },
        { label: t('chains.figures.demand'), value: moneyText(totals.demandValue, locale.value) || '–' },
      ],
      unit: unitWords(paint.value, t),
      foot: t('chains.export.foot'),
    });
  }

  async function picture(of: ChainModel, kind: 'png' | 'svg'): Promise<void> {
    const { pictureOf } = await import('../poster/picture');
    const drawn = await poster(of);
    const blob = kind === 'png' ? await pictureOf(drawn) : new Blob([drawn.svg], { type: 'image/svg+xml' });
    const name = t('chains.map.title', { chain: nodeName(of.map.chain, locale.value) });
    saveFile(blob, `${name} ${variant.value.on ?? dayOf(new Date())}.${kind}`);
  }

  const workbook = ({ map }: ChainModel) =>
    download(`/chains/${map.chain.code}/gap-map/export`, {
      ...variantQuery(variant.value),
      language: locale.value,
    });

  async function take(kind: ExportKind): Promise<void> {
    const of = model.value;
    if (!of) return;
    if (kind === 'print') return globalThis.print();
    const taken = await send(() => (kind === 'xlsx' ? workbook(of) : picture(of, kind)).then(() => true));
    if (taken) toast(t('chains.export.done'));
  }

  return { busy, problem, take };
}
