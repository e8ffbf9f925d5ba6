import { DEFAULT_AREA, SUPPLY_AREAS, type SupplyArea } from '@lianzhao/contracts';

/** Which map is asked for, as the address bar says it; what is absent is the ordinary one. */
export interface MapVariant {
  radius: SupplyArea;
  /** A past day, YYYY-MM-DD. */
  on: string | undefined;
  /** Year of the purchase records. */
  year: number | undefined;
  /** Id of a kept scenario. */
  scenario: string | undefined;
}

export const PRESENT: MapVariant = {
  radius: DEFAULT_AREA,
  on: undefined,
  year: undefined,
  scenario: undefined,
};

/** The same map without anybody's moves, to which they are compared. */
export type MapView = Omit<MapVariant, 'scenario'>;

export function viewOf({ radius, on, year }: MapVariant): MapView {
  return { radius, on, year };
}

/** What the server is asked: the ordinary radius stays out of the address. */
export function variantQuery({ radius, on, year, scenario }: MapVariant) {
  return { radius: radius === DEFAULT_AREA ? undefined : radius, on, year, scenario };
}

export function parseArea(text: string | undefined): SupplyArea {
  return SUPPLY_AREAS.find((area) => area === text) ?? DEFAULT_AREA;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id of a record, in the spelling the server has it. */
export function parseId(text: string | undefined): string | undefined {
  const id = text?.toLowerCase();
  return id !== undefined && UUID.test(id) ? id : undefined;
}

export function parseDay(text: string | undefined): string | undefined {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
}

export function parseYear(text: string | undefined): number | undefined {
  return text !== undefined && /^20\d{2}$/.test(text) ? Number(text) : undefined;
}
