import { GAP_STATES, type GapState } from '@lianzhao/contracts';
import { computed, inject, provide, type InjectionKey, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';

import type { GapNode } from '../chain.types';
import type { ChainGroup } from '../model/groups';
import type { MapLayout } from '../model/layout.types';
import type { Figure, Paint } from '../model/paint';

/** What a card of the map needs beyond its own place; cards are made by the graph library, not by us. */
export interface MapContext {
  layout: Ref<MapLayout | undefined>;
  groups: Ref<ReadonlyMap<string, ChainGroup>>;
  expanded: Ref<ReadonlySet<string>>;
  selected: Ref<string | undefined>;
  /** The leaves that stay bright while something is chosen or filtered; undefined when everything is. */
  lit: Ref<ReadonlySet<string> | undefined>;
  /** The one stop of the map that Tab reaches. */
  current: Ref<string | undefined>;
  /** The card whose head has the focus. */
  focused: Ref<string | undefined>;
  /** Cards joined by supply links to the one pointed at. */
  linked: Ref<ReadonlySet<string>>;
  paint: Ref<(node: GapNode) => Paint>;
  /** What a card says of its parts together. */
  groupFigure: Ref<(group: ChainGroup) => Figure | null>;
  anchorNames: Ref<ReadonlyMap<string, string>>;
  /** What hundreds of cards say alike, looked up once. */
  words: Ref<{ comma: string; states: ReadonlyMap<GapState, string> }>;
  select: (node: GapNode) => void;
  toggle: (group: string) => void;
}

const KEY: InjectionKey<MapContext> = Symbol('gap map');

export function provideMap(context: Omit<MapContext, 'words'>): void {
  const { t } = useI18n();
  const words = computed(() => ({
    comma: t('chains.comma'),
    states: new Map(GAP_STATES.map((state) => [state, t(`ui.gap.${state}`)])),
  }));
  provide(KEY, { ...context, words });
}

export function useMapContext(): MapContext {
  const context = inject(KEY);
  if (!context) throw new Error('A card of the gap map was drawn outside the map');
  return context;
}

export const stopId = (code: string) => `map-${code}`;
