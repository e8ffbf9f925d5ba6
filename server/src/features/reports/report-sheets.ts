import { Injectable } from '@nestjs/common';
import { DEFAULT_AREA, type Deliverable, isWithin, type SupplyArea } from '@lianzhao/contracts';

import type { Actor } from '../../platform/access';
import { dayOf } from '../../platform/calendar';
import type { Page } from '../../platform/database';
import type { Sheet } from '../../platform/spreadsheet';
import { type ChainMap, type MapQuery, Maps, MapService } from '../chains';
import { EnterprisesService, type PlacedFirm } from '../enterprises';
import { ProjectsService } from '../projects';
import { TargetsService } from '../targets';
import { ChainSheets } from './chain-sheets';
import type { Delivery, NamedMap, RadiusList } from './delivery-sets';
import { clusterSheet, localFirmSheet, regionSheet, routeSheet } from './firm-sheets';
import { type AreaSheet, indexSheet } from './index-sheet';
import { MapDifference } from './map-difference';
import { type MapOn, mapNote } from './map-note';
import { noteSheet, projectSheet, targetSheet } from './record-sheets';
import { REPORT_WORDS, type ReportLanguage } from './report.words';

export interface Wanted {
  actor: Actor;
  delivery: Delivery;
  /** Those of which the reader has made pictures that go with the workbook; absent where none go with it. */
  pictures: readonly NamedMap[] | undefined;
  language: ReportLanguage;
}

const PAGE = 200;

export interface MapReport {
  /** With the scenario that the map is set against. */
  query: MapQuery & { against?: string };
  language: ReportLanguage;
}

/** The chain within a ring. */
interface Ring {
  radius: SupplyArea;
  map: ChainMap;
  chain: ChainSheets;
  dataDate: string;
}

type RingOf = (radius: SupplyArea) => Promise<Ring>;

type Makers = Record<Deliverable, (name: string) => Sheet | Promise<Sheet>>;

/** What lists are made of: the chain within a ring, and its firms wherever they sit. */
interface Within extends Ring {
  firms: readonly PlacedFirm[];
}

/** The sheets of files about a chain, made of what the reader may see. */
@Injectable()
export class ReportSheets {
  constructor(
    private readonly maps: Maps,
    private readonly mapPages: MapService,
    private readonly enterprises: EnterprisesService,
    private readonly projects: ProjectsService,
    private readonly targets: TargetsService,
  ) {}

  /** The table of a map, named after what scenarios it has; beside what it is set against. */
  async gapMap(
    actor: Actor,
    code: string,
    { query, language, on }: MapReport & { on: MapOn },
  ): Promise<{ scenarios: string[]; sheets: Sheet[] }> {
    const sides = await this.mapPages.sides(actor, code, query);
    const difference = new MapDifference(sides, language);
    const chain = new ChainSheets(this.mapPages.pageOf(sides.own.map), language);
    const sheet = chain.gaps(undefined, { note: difference.note(on), columns: difference.columns() });
    return { scenarios: difference.names(), sheets: [sheet] };
  }

  /** One for each list and table that the chain's office has chosen, in its order; an index where pictures go with it. */
  async deliverables(wanted: Wanted): Promise<Sheet[]> {
    const { delivery, pictures, language } = wanted;
    const ringOf = this.eachOnce(wanted);
    const tables = delivery.tables.map(async ({ radius, title }) => {
      const { chain } = await ringOf(radius);
      return inRing(chain.gaps(title), { list: 'chain_map', radius }, wanted);
    });
    const made = (await Promise.all([this.lists(wanted, ringOf), ...tables])).flat();
    const sheets = made.map(({ sheet }) => sheet);
    if (!pictures?.length) return sheets;
    const { dataDate } = await ringOf(DEFAULT_AREA);
    const { formats } = delivery;
    return [indexSheet({ sheets: made, pictures, formats, dataDate, language }), ...sheets];
  }

  /** The map of each ring is made once a workbook: within its transaction nothing is kept of any map. */
  private eachOnce(wanted: Wanted): RingOf {
    const made = new Map<SupplyArea, Promise<Ring>>();
    return (radius) => {
      const ring = made.get(radius) ?? this.ring(wanted, radius);
      made.set(radius, ring);
      return ring;
    };
  }

  private async ring({ actor, delivery, language }: Wanted, radius: SupplyArea): Promise<Ring> {
    const map = await this.maps.of(actor, delivery.chain.code, { radius });
    const page = this.mapPages.pageOf(map);
    return { radius, map, chain: new ChainSheets(page, language), dataDate: page.dataDate };
  }

  private async lists(wanted: Wanted, ringOf: RingOf): Promise<AreaSheet[]> {
    const { lists, chain } = wanted.delivery;
    const placed = lists.some(({ list }) => list === 'region_map' || list === 'route_map');
    const firms = placed ? await this.enterprises.placedIn(chain.code) : [];
    const names = REPORT_WORDS[wanted.language].deliverables;
    return Promise.all(
      lists.map(async ({ list, radius }) => {
        const ring = await ringOf(radius ?? DEFAULT_AREA);
        const make = this.makers(wanted, { ...ring, firms })[list];
        return inRing(await make(names[list]), { list, radius }, wanted);
      }),
    );
  }

  private makers({ actor, delivery, language }: Wanted, { map, chain, radius, firms }: Within): Makers {
    const { code } = delivery.chain;
    const { issues, policies } = delivery.profile;
    const { nodes, sites } = map.data;
    const local = sites.filter(({ area }) => isWithin(area, radius));
    const known = { chain, language, local, firms, areas: delivery.areas };
    return {
      chain_map: (name) => chain.gaps(name),
      technology_map: (name) => chain.technologies(name, nodes),
      application_map: (name) => chain.applications(name),
      region_map: (name) => regionSheet(name, known),
      route_map: (name) => routeSheet(name, known),
      enterprise_list: (name) => localFirmSheet(name, known),
      cluster_list: (name) => clusterSheet(name, known),
      project_list: async (name) =>
        projectSheet(name, {
          projects: await allOf((after) => this.projects.list(actor, { chain: code, limit: PAGE, after })),
          stages: await this.stageNames(language),
          language,
        }),
      issue_list: (name) => noteSheet(name, issues, language),
      policy_list: (name) => noteSheet(name, policies, language),
      target_list: async (name) =>
        targetSheet(name, {
          targets: await allOf((after) => this.targets.list(actor, { chain: code, limit: PAGE, after })),
          language,
        }),
    };
  }

  private async stageNames(language: ReportLanguage): Promise<Map<string, string>> {
    const stages = await this.projects.stages();
    return new Map(stages.map(({ code, nameZh, nameEn }) => [code, language === 'en' ? nameEn : nameZh]));
  }
}

/** Who is here, whatever is bought. */
const OF_FIRMS: ReadonlySet<Deliverable> = new Set(['enterprise_list', 'cluster_list']);

/** Says in the head of a sheet of which ring it is; a sheet that is the same within any says nothing. */
function inRing(
  sheet: Sheet,
  { list, radius }: RadiusList,
  { delivery: { areas }, language }: Wanted,
): AreaSheet {
  if (radius === null) return { sheet, area: '' };
  const note = mapNote(
    { ...{ radius, day: dayOf(), areas }, ...(OF_FIRMS.has(list) ? {} : { year: null }) },
    language,
  );
  return { sheet: { ...sheet, note }, area: areas[radius] };
}

/** Page after page, to the end. */
async function allOf<Row>(ask: (after?: string) => Promise<Page<Row>>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | null | undefined; after !== null;) {
    const page: Page<Row> = await ask(after);
    rows.push(...page.items);
    after = page.next;
  }
  return rows;
}
