import { useI18n } from 'vue-i18n';

import { api, unwrap } from '@/api';
import { useCan } from '@/shared/session';
import type { DeliveredPicture, Delivery } from '../chain.types';
import { readCityFirms } from '../chain.queries';
import { PRESENT, variantQuery } from '../model/variant';
import { workByNode } from '../model/work';
import type { Poster } from '../poster/sheet';
import { type ChainModel, deriveChain } from './useChainMap';
import { usePoster } from './usePoster';
import { useRegionPoster } from './useRegionPoster';

/** The maps a chain hands in, read and drawn without any of them being looked at. */
export function useDeliveredMaps(code: () => string) {
  const { locale } = useI18n();
  const { draw } = usePoster();
  const { draw: drawFirms } = useRegionPoster();
  const can = useCan();

  /** What is to be drawn, as far as the reader may see it. */
  const planned = (signal: AbortSignal): Promise<Delivery> =>
    unwrap(
      api.GET('/chains/{code}/deliverables', {
        params: { path: { code: code() }, query: { language: locale.value as 'zh-CN' } },
        signal,
      }),
    );

  async function modelOf(radius: DeliveredPicture['radius'], signal: AbortSignal): Promise<ChainModel> {
    const query = variantQuery({ ...PRESENT, radius });
    const params = { path: { code: code() }, query };
    return deriveChain(await unwrap(api.GET('/chains/{code}/gap-map', { params, signal })));
  }

  async function workOf(signal: AbortSignal) {
    const params = { query: { chain: code() } };
    const [leads, projects] = await Promise.all([
      can('lead:read') ? unwrap(api.GET('/leads/by-node', { params, signal })) : undefined,
      can('project:read') ? unwrap(api.GET('/projects/by-node', { params, signal })) : undefined,
    ]);
    return workByNode(leads?.items ?? [], projects?.items ?? []);
  }

  /** Draws one map after another, as its page draws it; each ring and our work are asked for once, however many maps are made of them. */
  function drawer(signal: AbortSignal): (picture: DeliveredPicture) => Promise<Poster> {
    const models = new Map<string, Promise<ChainModel>>();
    let work: ReturnType<typeof workOf> | undefined;
    return async ({ mode, radius }) => {
      const asked = models.get(radius) ?? modelOf(radius, signal);
      models.set(radius, asked);
      const model = await asked;
      const variant = { ...PRESENT, radius };
      if (mode === 'firms') {
        const { items: cities } = await readCityFirms({ chain: code(), nodes: [...model.loud] }, signal);
        return drawFirms({ model, variant, cities });
      }
      return draw({
        ...{ model, variant },
        paint: {
          ...{ mode, loud: model.loud, largest: model.largest, changes: new Map() },
          work: mode === 'activity' ? await (work ??= workOf(signal)) : new Map(),
        },
      });
    };
  }

  return { planned, drawer };
}
