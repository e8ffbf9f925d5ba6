import type { Ref } from 'vue';
import { useI18n } from 'vue-i18n';

import { download } from '@/api';
import { useForm } from '@/shared/useForm';
import { toast } from '@/ui';
import { type MapView, variantQuery } from '../model/variant';

interface Shown {
  chain: () => string;
  ids: Ref<readonly string[]>;
  view: Ref<MapView>;
}

/** Takes away as a workbook what stands side by side. */
export function useBesideExport({ chain, ids, view }: Shown) {
  const { t, locale } = useI18n();
  const { busy, problem, send } = useForm();

  const workbook = () =>
    download(`/chains/${chain()}/scenarios/comparison/export`, {
      ...variantQuery({ ...view.value, scenario: undefined }),
      ...{ ids: ids.value.join(','), language: locale.value },
    });

  async function take(): Promise<void> {
    const taken = await send(() => workbook().then(() => true));
    if (taken) toast(t('chains.export.done'));
  }

  return { busy, problem, take };
}
