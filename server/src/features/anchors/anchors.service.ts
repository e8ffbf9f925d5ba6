import { Injectable } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { RecordNotFound } from '../../platform/errors';
import { ChainsService, type KnownAnchor } from '../chains';
import { EnterprisesService } from '../enterprises';
import type { AnchorDetailDto, AnchorSummaryDto, WorkCountDto } from './anchor.dto';
import { AnchorsRepository, type FirmRow, type PlantsOf } from './anchors.repository';
import { SupplyService } from './supply/supply.service';

const NONE: WorkCountDto = { total: 0, open: 0 };

/** Chain leaders (链主): who they are, what they have here, and what came through them. */
@Injectable()
export class AnchorsService {
  constructor(
    private readonly enterprises: EnterprisesService,
    private readonly chains: ChainsService,
    private readonly rows: AnchorsRepository,
    private readonly supply: SupplyService,
  ) {}

  async list(actor: Actor, chain?: string): Promise<AnchorSummaryDto[]> {
    const anchors = await this.enterprises.anchors({ chain });
    const firms = await this.firms(anchors);
    return this.summaries(actor, anchors, firms);
  }

  async get(actor: Actor, id: string): Promise<AnchorDetailDto> {
    const anchors = await this.enterprises.anchors({ id });
    const firms = await this.firms(anchors);
    const [anchor] = anchors;
    const [summary] = await this.summaries(actor, anchors, firms);
    const known = firms.get(id);
    if (!anchor || !summary || !known) throw new RecordNotFound('anchor');

    const { source, version, id: firmId, name, shortName, province, city, listing } = known;
    const firm = { id: firmId, name, shortName, province, city, listing };
    const [plants, volumes] = await Promise.all([
      this.rows.sites(plantsOf(anchor, firm)),
      this.rows.volumes(anchor),
    ]);
    return { ...summary, firm, aliases: anchor.aliases, source, version, plants, volumes };
  }

  private async firms(anchors: readonly KnownAnchor[]): Promise<Map<string, FirmRow>> {
    const firms = await this.rows.firms(anchors.map(({ id }) => id));
    return new Map(firms.map((firm) => [firm.anchorId, firm]));
  }

  private async summaries(
    actor: Actor,
    anchors: readonly KnownAnchor[],
    firms: ReadonlyMap<string, FirmRow>,
  ): Promise<AnchorSummaryDto[]> {
    const ids = anchors.map(({ id }) => id);
    const may = actor.permissions;
    const [nodes, leads, projects] = await Promise.all([
      this.rows.nodes(ids),
      may.has('lead:read') ? this.rows.leads(actor, ids) : null,
      may.has('project:read') ? this.rows.projects(actor, ids) : null,
    ]);
    return Promise.all(
      anchors.map(async ({ aliases, ...anchor }): Promise<AnchorSummaryDto> => {
        const { code, nameZh, nameEn } = await this.chains.get(anchor.chainCode);
        const firm = firms.get(anchor.id) ?? { name: anchor.enterprise.name, shortName: null };
        const sites = await this.rows.sites(plantsOf({ ...anchor, aliases }, firm));
        return {
          ...{ ...anchor, chain: { code, nameZh, nameEn }, sites: sites.length },
          nodes: nodes.filter(({ anchorId }) => anchorId === anchor.id).map(({ node }) => node),
          leads: countOf(leads, anchor.id),
          projects: countOf(projects, anchor.id),
          supply: await this.supply.rate(actor, { ...anchor, aliases }),
        };
      }),
    );
  }
}

/** Its plants stand in the list of local sites by name. */
function plantsOf(
  { id, chainCode, enterprise, aliases }: KnownAnchor,
  firm: Pick<FirmRow, 'name' | 'shortName'>,
): PlantsOf {
  return { id, chainCode, names: [enterprise.name, ...aliases], firm };
}

function countOf(
  rows: readonly (WorkCountDto & { anchorId: string })[] | null,
  id: string,
): WorkCountDto | null {
  if (rows === null) return null;
  const found = rows.find(({ anchorId }) => anchorId === id);
  return found ? { total: found.total, open: found.open } : NONE;
}
