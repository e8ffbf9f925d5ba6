import {
  DEFAULT_AREA,
  DELIVERED_MODES,
  type DeliveredMap,
  deliveredMapKey,
  deliveryOf,
  PICTURE_MODES,
  SUPPLY_AREAS,
} from '@lianzhao/contracts';

import type { Profile } from '../chain.types';

export type DeliveryChoice = Pick<Profile, 'deliverables' | 'listRadii' | 'deliveredMaps' | 'pictureFormats'>;

/** What a chain hands in, as something that may be changed: the default where nothing was chosen. */
export function choiceOf(profile: DeliveryChoice): DeliveryChoice {
  const { deliverables, listRadii, deliveredMaps, pictureFormats } = deliveryOf(profile);
  return {
    deliverables: [...deliverables],
    listRadii: { ...listRadii },
    deliveredMaps: deliveredMaps.map((map) => ({ ...map })),
    pictureFormats: [...pictureFormats],
  };
}

export const isDefault = (profile: DeliveryChoice): boolean => deliveryOf(profile) !== profile;

/** The radii that were chosen, of lists that are still handed in. */
export const radiiOf = ({ deliverables, listRadii }: DeliveryChoice): DeliveryChoice['listRadii'] =>
  Object.fromEntries(
    Object.entries(listRadii).filter(([list]) => deliverables.some((each) => each === list)),
  );

export const isPicture = ({ mode }: DeliveredMap): boolean => PICTURE_MODES.some((each) => each === mode);

/** The next map that is not among those chosen, in the usual ring first; undefined when all are. */
export function freeMap(chosen: readonly DeliveredMap[]): DeliveredMap | undefined {
  const taken = new Set(chosen.map(deliveredMapKey));
  const rings = [DEFAULT_AREA, ...SUPPLY_AREAS.filter((area) => area !== DEFAULT_AREA)];
  return rings
    .flatMap((radius) => DELIVERED_MODES.map((mode) => ({ mode, radius })))
    .find((map) => !taken.has(deliveredMapKey(map)));
}

/** Places of maps that stand further up already. */
export function doubledMaps(chosen: readonly DeliveredMap[]): number[] {
  const keys = chosen.map(deliveredMapKey);
  return keys.flatMap((key, at) => (keys.indexOf(key) < at ? [at] : []));
}
