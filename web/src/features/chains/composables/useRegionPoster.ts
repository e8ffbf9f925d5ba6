import { useI18n } from 'vue-i18n';

import { loadOutline } from '@/ui';
import { nodeName } from '../model/names';
import type { MapVariant } from '../model/variant';
import type { Poster } from '../poster/sheet';
import type { CityFirms } from '../region/region';
import { useAreas } from './useAreas';
import type { ChainModel } from './useChainMap';
import { usePoster } from './usePoster';

interface Shown {
  model: ChainModel;
  variant: MapVariant;
  /** Where the firms of the gaps that come first are. */
  cities: readonly CityFirms[];
}

/** Puts the map of the country on paper, with the firms of the gaps that come first. */
export function useRegionPoster() {
  const { t, n, locale } = useI18n();
  const { known, homeCities, homeProvince } = useAreas();
  const { about } = usePoster();

  /** The gaps by their names: what else would tell whose firms these are. */
  function scopeOf({ byCode, loud }: ChainModel): string {
    const gaps = [...loud].flatMap((code) => {
      const node = byCode.get(code);
      return node ? [nodeName(node, locale.value)] : [];
    });
    const nodes = gaps.join(t('chains.comma')) || t('chains.deliverables.nothing');
    return t('chains.regionView.gapsNamed', { n: gaps.length, nodes });
  }

  async function draw({ model, variant, cities }: Shown): Promise<Poster> {
    const [{ abroadOf, cityRows }, { homeOf }, { drawRegionPoster }, { paperColours }] = await Promise.all([
      import('../region/region'),
      import('../region/places'),
      import('../region/region-poster'),
      import('../poster/colours'),
      loadOutline('china', () => import('../region/china.json')),
      known(),
    ]);
    const rows = cityRows(cities);
    const abroad = abroadOf(rows);
    return drawRegionPoster({
      ...{ rows, colours: paperColours(), n, comma: t('chains.comma') },
      home: homeOf(homeCities.value, homeProvince.value),
      title: t('chains.export.title', {
        chain: nodeName(model.map.chain, locale.value),
        mode: t('chains.export.modes.firms'),
      }),
      about: about({ model, variant }),
      facts: [
        { label: t('chains.regionView.firms'), value: n(rows.reduce((sum, { firms }) => sum + firms, 0)) },
        {
          label: t('chains.regionView.cities'),
          value: n(rows.filter(({ place, city }) => place && city).length),
        },
      ],
      scope: scopeOf(model),
      most: t('chains.regionView.most'),
      empty: t(`chains.regionView.${model.loud.size > 0 ? 'empty' : 'noGaps'}`),
      abroad: abroad > 0 ? t('chains.regionView.abroadAside', { n: n(abroad) }) : '',
      foot: t('chains.regionView.sketch'),
    });
  }

  return { draw };
}
