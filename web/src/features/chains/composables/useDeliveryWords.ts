import { type DeliveredMap, type Deliverable, radiusOf } from '@lianzhao/contracts';
import { useI18n } from 'vue-i18n';

import type { DeliveryChoice } from '../model/delivery';
import { useAreas } from './useAreas';

/** What is told, and settled, as one: lists with their radii. */
export type DeliveryPart = Exclude<keyof DeliveryChoice, 'listRadii'>;

/** What a chain hands in, in words. */
export function useDeliveryWords() {
  const { t } = useI18n();
  const { areaName } = useAreas();

  const mapText = ({ mode, radius }: DeliveredMap) =>
    t('chains.deliverables.mapIn', { map: t(`chains.export.modes.${mode}`), area: areaName(radius) });

  /** A list by its name, with its radius where it has one. */
  function listText(list: Deliverable, radii: DeliveryChoice['listRadii']): string {
    const name = t(`chains.deliverables.kinds.${list}`);
    const radius = radiusOf(list, radii);
    return radius ? t('chains.deliverables.listIn', { list: name, area: areaName(radius) }) : name;
  }

  function textOf(choice: DeliveryChoice, part: DeliveryPart): string {
    const words = {
      deliverables: () => choice.deliverables.map((each) => listText(each, choice.listRadii)),
      deliveredMaps: () => choice.deliveredMaps.map(mapText),
      pictureFormats: () => choice.pictureFormats.map((format) => format.toUpperCase()),
    };
    return words[part]().join(t('chains.comma')) || t('chains.deliverables.nothing');
  }

  return { mapText, listText, textOf };
}
