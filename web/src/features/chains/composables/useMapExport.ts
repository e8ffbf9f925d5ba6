import { fileNameOf } from '@lianzhao/contracts';
import type { Ref } from 'vue';
import { useI18n } from 'vue-i18n';

import { download, saveFile } from '@/api';
import { useForm } from '@/shared/useForm';
import { dayOf, toast } from '@/ui';
import type { Scenario } from '../chain.types';
import { nodeName } from '../model/names';
import type { PaintOf } from '../model/paint';
import { type MapVariant, variantQuery } from '../model/variant';
import { useAreas } from './useAreas';
import type { ChainModel } from './useChainMap';
import { fileOf, usePoster } from './usePoster';

export const EXPORT_KINDS = ['png', 'svg', 'xlsx', 'print'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

interface Shown {
  model: Ref<ChainModel | undefined>;
  variant: Ref<MapVariant>;
  paint: Ref<PaintOf>;
  scenario: Ref<Scenario | undefined>;
  /** The id of what the scenario is set against. */
  against: Ref<string | undefined>;
}

/** Takes away what is shown: as a picture, as a drawing, as a workbook or on paper. */
export function useMapExport({ model, variant, paint, scenario, against }: Shown) {
  const { t, locale } = useI18n();
  const { areaName } = useAreas();
  const { draw } = usePoster();
  const { busy, problem, send } = useForm();

  /** As the server names workbooks: chain, what the colours tell, scenario and what it is set against, ring and day. */
  function nameOf({ map }: ChainModel): string {
    return fileNameOf([
      nodeName(map.chain, locale.value),
      t(`chains.export.modes.${paint.value.mode}`),
      scenario.value?.name,
      paint.value.against,
      areaName(variant.value.radius),
      variant.value.on ?? dayOf(new Date()),
    ]);
  }

  async function picture(of: ChainModel, kind: 'png' | 'svg'): Promise<void> {
    const drawn = await draw({
      ...{ model: of, variant: variant.value, paint: paint.value },
      scenario: scenario.value,
    });
    saveFile(await fileOf(drawn, kind), `${nameOf(of)}.${kind}`);
  }

  const workbook = ({ map }: ChainModel) =>
    download(`/chains/${map.chain.code}/gap-map/export`, {
      ...variantQuery(variant.value),
      // What is no more is no longer among what is shown.
      against: paint.value.against === undefined ? undefined : against.value,
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
