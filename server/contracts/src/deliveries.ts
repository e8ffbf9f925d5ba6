import { DEFAULT_AREA, type Deliverable, type SupplyArea } from './chains';

/**
 * Looks of a map that is handed in: as pictures, or as the table of a radius, which is a sheet of the workbook. `firms` is
 * the map of the country with the firms that could fill the gaps that come first within the radius.
 */
export const PICTURE_MODES = ['state', 'gap', 'supply', 'activity', 'firms'] as const;
export type PictureMode = (typeof PICTURE_MODES)[number];
export const DELIVERED_MODES = [...PICTURE_MODES, 'table'] as const;
export type DeliveredMode = (typeof DELIVERED_MODES)[number];

export const PICTURE_FORMATS = ['svg', 'png'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** A map as it is handed in: by its colours, counting as local whoever is within the radius. */
export interface DeliveredMap {
  mode: DeliveredMode;
  radius: SupplyArea;
}

/**
 * Lists that depend on who counts as local, each with its radius where nobody has chosen one. Those of firms and clusters
 * then tell of all who are within any ring.
 */
const USUAL_RADII = {
  chain_map: DEFAULT_AREA,
  application_map: DEFAULT_AREA,
  region_map: DEFAULT_AREA,
  route_map: DEFAULT_AREA,
  enterprise_list: 'region',
  cluster_list: 'region',
} as const satisfies Partial<Record<Deliverable, SupplyArea>>;
export type RingedList = keyof typeof USUAL_RADII;
export type ListRadii = Partial<Record<RingedList, SupplyArea>>;

export const isRinged = (list: Deliverable): list is RingedList => list in USUAL_RADII;

/** The radius a list is of; null for one that is the same within any. */
export function radiusOf(list: Deliverable, chosen: ListRadii): SupplyArea | null {
  return isRinged(list) ? (chosen[list] ?? USUAL_RADII[list]) : null;
}

/** What a chain's office hands in: maps and lists in its order, and what pictures are made as. */
export interface DeliverySet {
  deliverables: readonly Deliverable[];
  /** Of lists whose radius was chosen. */
  listRadii: ListRadii;
  deliveredMaps: readonly DeliveredMap[];
  pictureFormats: readonly PictureFormat[];
}

/** More of them would be the same maps again. */
export const DELIVERED_MAPS_MOST = 20;

/** What is handed in of a chain for which nobody has chosen anything. */
export const DEFAULT_DELIVERY: DeliverySet = {
  deliverables: ['chain_map', 'enterprise_list', 'target_list'],
  listRadii: {},
  deliveredMaps: [
    { mode: 'state', radius: 'zone' },
    { mode: 'gap', radius: 'city' },
    { mode: 'supply', radius: 'city' },
  ],
  pictureFormats: ['svg', 'png'],
};

/** What is handed in: what was chosen, or the default where nothing was. */
export function deliveryOf<Set extends DeliverySet>(chosen: Set): DeliverySet {
  const none = chosen.deliverables.length === 0 && chosen.deliveredMaps.length === 0;
  return none ? DEFAULT_DELIVERY : chosen;
}

/** One word for a delivered map, each once in a set. */
export const deliveredMapKey = ({ mode, radius }: DeliveredMap): string => `${mode}.${radius}`;

const FORBIDDEN = /[\p{Cc}<>:"/\\|?*]+/gu;

/** A file named after what is in it, such as 汽车产业链-缺口状态-高新区-2026-11-30, as every system takes it. */
export function fileNameOf(parts: readonly (string | undefined)[]): string {
  return parts
    .map((part) => (part ?? '').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('-');
}
