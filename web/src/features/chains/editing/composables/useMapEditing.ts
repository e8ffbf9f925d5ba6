import { inject, type InjectionKey, provide, type Ref } from 'vue';

/** What cards and lines of the map need to know of its being edited. */
export interface MapEditingState {
  on: Ref<boolean>;
}

const KEY: InjectionKey<MapEditingState> = Symbol('map editing');

export function provideMapEditing(state: MapEditingState): void {
  provide(KEY, state);
}

/** Undefined where a map is only ever looked at. */
export function useMapEditing(): MapEditingState | undefined {
  return inject(KEY, undefined);
}
