import {
  type DeliveredMap,
  deliveredMapKey,
  type Deliverable,
  deliveryOf,
  fileNameOf,
  type Permission,
  PICTURE_MODES,
  type PictureFormat,
  type SupplyArea,
} from '@lianzhao/contracts';
import { Injectable } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { dayOf } from '../../platform/calendar';
import { AreasService, type Chain, Maps, type ProfileDto, ProfileService } from '../chains';
import { REPORT_WORDS, type ReportLanguage } from './report.words';

/** A map by the name and the file name it is handed in under. */
export interface NamedMap extends DeliveredMap {
  key: string;
  /** What its colours tell, and within which ring: 缺口状态（高新区）. */
  title: string;
  area: string;
  /** Without an ending. */
  file: string;
}

/** What a chain hands in, as far as one reader may see it. */
export interface Delivery {
  chain: Chain;
  profile: ProfileDto;
  lists: Deliverable[];
  /** Maps that are sheets of the workbook. */
  tables: NamedMap[];
  /** Maps of which pictures are made by the reader's browser. */
  pictures: NamedMap[];
  formats: readonly PictureFormat[];
}

/** What may be read only by some; for others the sheet is left out. */
const NEEDS: Partial<Record<Deliverable, Permission>> = {
  region_map: 'enterprise:read',
  route_map: 'enterprise:read',
  project_list: 'project:read',
  target_list: 'target:read',
};

/** Our work is leads and projects: whoever sees neither would be shown that nobody works anywhere. */
const WORK: readonly Permission[] = ['lead:read', 'project:read'];

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
    const { deliverables, deliveredMaps, pictureFormats } = deliveryOf(profile);
    const areas = await this.areaNames(language);
    const { modes, inArea } = REPORT_WORDS[language];
    const maps = deliveredMaps
      .filter((map) => mayHaveMap(actor, map))
      .map((map): NamedMap => {
        const area = areas.get(map.radius) ?? map.radius;
        const file = fileNameOf([chainName(chain, language), modes[map.mode], area, dayOf()]);
        return { ...map, key: deliveredMapKey(map), title: inArea(modes[map.mode], area), area, file };
      });
    return {
      ...{ chain, profile, formats: pictureFormats },
      lists: deliverables.filter((each) => mayHaveList(actor, each)),
      tables: maps.filter((map) => !isPicture(map)),
      pictures: maps.filter(isPicture),
    };
  }

  /** The rings by the names people gave them. */
  async areaNames(language: ReportLanguage): Promise<Map<SupplyArea, string>> {
    const areas = await this.areas.list();
    return new Map(areas.map(({ code, nameZh, nameEn }) => [code, language === 'en' ? nameEn : nameZh]));
  }
}

export function chainName({ nameZh, nameEn }: Chain, language: ReportLanguage): string {
  return language === 'en' ? nameEn : nameZh;
}

const isPicture = ({ mode }: DeliveredMap): boolean => PICTURE_MODES.some((each) => each === mode);

function mayHaveMap({ permissions }: Actor, { mode }: DeliveredMap): boolean {
  return mode !== 'activity' || WORK.some((needed) => permissions.has(needed));
}

function mayHaveList({ permissions }: Actor, list: Deliverable): boolean {
  const needed = NEEDS[list];
  return needed === undefined || permissions.has(needed);
}
