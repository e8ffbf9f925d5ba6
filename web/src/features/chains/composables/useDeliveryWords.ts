import type { DeliveredMap } from '@lianzhao/contracts';
import { useI18n } from 'vue-i18n';

import type { DeliveryChoice } from '../model/delivery';
import { useAreas } from './useAreas';

/** What a chain hands in, in words. */
export function useDeliveryWords() {
  const { t } = useI18n();
  const { areaName } = useAreas();

  const mapText = ({ mode, radius }: DeliveredMap) =>
    t('chains.deliverables.mapIn', { map: t(`chains.export.modes.${mode}`), area: areaName(radius) });

  function textOf(choice: DeliveryChoice, part: keyof DeliveryChoice): string {
    const words = {
      deliverables: () => choice.deliverables.map((each) => t(`chains.deliverables.kinds.${each}`)),
      deliveredMaps: () => choice.deliveredMaps.map(mapText),
      pictureFormats: () => choice.pictureFormats.map((format) => format.toUpperCase()),
    };
    return words[part]().join(t('chains.comma')) || t('chains.deliverables.nothing');
  }

  return { mapText, textOf };
}
