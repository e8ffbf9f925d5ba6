import {
  type DeliveredMap,
  deliveredMapKey,
  type DeliveredMode,
  type Deliverable,
  deliveryOf,
  fileNameOf,
  type Permission,
  PICTURE_MODES,
  type PictureFormat,
  radiusOf,
  type SupplyArea,
} from '@lianzhao/contracts';
import { Injectable } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { dayOf } from '../../platform/calendar';
import { AreasService, type Chain, Maps, type ProfileDto, ProfileService } from '../chains';
import { type AreaNames, REPORT_WORDS, type ReportLanguage } from './report.words';

/** A map by the name and the file name it is handed in under. */
export interface NamedMap extends DeliveredMap {
  key: string;
  /** What its colours tell, and within which ring: 缺口状态（高新区）. */
  title: string;
  area: string;
  /** Without an ending. */
  file: string;
}

/** A list with the radius it is of; null for one that is the same within any. */
export interface RadiusList {
  list: Deliverable;
  radius: SupplyArea | null;
}

/** What a chain hands in, as far as one reader may see it. */
export interface Delivery {
  chain: Chain;
  profile: ProfileDto;
  lists: RadiusList[];
  /** Lists that are handed in, but not to this reader. */
  withheldLists: Deliverable[];
  /** Maps that are sheets of the workbook. */
  tables: NamedMap[];
  /** Maps of which pictures are made by the reader's browser. */
  pictures: NamedMap[];
  /** Pictures that are handed in, but not to this reader. */
  withheld: NamedMap[];
  formats: readonly PictureFormat[];
  areas: AreaNames;
}

/** What may be read only by some; for others the sheet is left out. */
const NEEDS: Partial<Record<Deliverable, Permission>> = {
  region_map: 'enterprise:read',
  route_map: 'enterprise:read',
  project_list: 'project:read',
  target_list: 'target:read',
};

/** One of these; for others the map is left out. Our work is leads and projects: who sees neither would see nobody at work. */
const MAP_NEEDS: Partial<Record<DeliveredMode, readonly Permission[]>> = {
  activity: ['lead:read', 'project:read'],
  firms: ['enterprise:read'],
};

@Injectable()
export class DeliverySets {
  constructor(
    private readonly maps: Maps,
    private readonly profiles: ProfileService,
    private readonly areas: AreasService,
  ) {}

  async of(actor: Actor, code: string, language: ReportLanguage): Promise<Delivery> {
    const chain = await this.maps.chain(code);
    const profile = await this.profiles.get(code);
    const { deliverables, listRadii, deliveredMaps, pictureFormats } = deliveryOf(profile);
    const areas = await this.areaNames(language);
    const { modes, inArea } = REPORT_WORDS[language];
    const maps = deliveredMaps.map((map): NamedMap => {
      const area = areas[map.radius];
      const file = fileNameOf([chainName(chain, language), modes[map.mode], area, dayOf()]);
      return { ...map, key: deliveredMapKey(map), title: inArea(modes[map.mode], area), area, file };
    });
    const pictures = maps.filter(isPicture);
    return {
      ...{ chain, profile, formats: pictureFormats, areas },
      lists: deliverables
        .filter((each) => mayHaveList(actor, each))
        .map((list) => ({ list, radius: radiusOf(list, listRadii) })),
      withheldLists: deliverables.filter((each) => !mayHaveList(actor, each)),
      tables: maps.filter((map) => !isPicture(map)),
      pictures: pictures.filter((map) => mayHaveMap(actor, map)),
      withheld: pictures.filter((map) => !mayHaveMap(actor, map)),
    };
  }

  async areaNames(language: ReportLanguage): Promise<AreaNames> {
    const areas = await this.areas.list();
    const named = areas.map(({ code, nameZh, nameEn }) => [code, language === 'en' ? nameEn : nameZh]);
    return { ...REPORT_WORDS[language].areas, ...Object.fromEntries(named) };
  }
}

export function chainName({ nameZh, nameEn }: Chain, language: ReportLanguage): string {
  return language === 'en' ? nameEn : nameZh;
}

const isPicture = ({ mode }: DeliveredMap): boolean => PICTURE_MODES.some((each) => each === mode);

function mayHaveMap({ permissions }: Actor, { mode }: DeliveredMap): boolean {
  return MAP_NEEDS[mode]?.some((needed) => permissions.has(needed)) ?? true;
}

function mayHaveList({ permissions }: Actor, list: Deliverable): boolean {
  const needed = NEEDS[list];
  return needed === undefined || permissions.has(needed);
}
