import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { RecordIsStale, RecordNotFound } from '../../../platform/errors';
import { ChainEdits, EditedNodes, thisMonth } from '../../chains';
import type { EnterprisePlacement } from '../enterprise-placement.entity';
import { EnterpriseRepository } from '../enterprise.repository';
import type { PlacementDto, PlacementPath, SavePlacementDto } from './placement.dto';
import { PlacementRepository } from './placement.repository';

export type PlacementAtVersion = PlacementPath & { version: number };

const EMPTY = { evidence: null, source: null, capacity: null, annualSupply: null, marketSharePct: null };

/** Firms at a node of a chain, as managers attach and detach them. */
@Injectable()
export class PlacementsService {
  constructor(
    private readonly edits: ChainEdits,
    private readonly nodes: EditedNodes,
    private readonly enterprises: EnterpriseRepository,
    private readonly placements: PlacementRepository,
  ) {}

  async list(at: Omit<PlacementPath, 'enterpriseId'>): Promise<PlacementDto[]> {
    const { node } = await this.nodes.find(at);
    return this.placements.list(node.id);
  }

  /** Version 0 stands for a firm that is not at the node yet. */
  async save(actor: Actor, at: PlacementAtVersion, input: SavePlacementDto): Promise<PlacementDto> {
    const { chain, node } = await this.nodes.find(at);
    const { id: enterpriseId, name } = await this.enterprises.get(at.enterpriseId);
    const key = { enterpriseId, nodeId: node.id };
    const kind = at.version === 0 ? 'firm:placed' : 'firm:changed';
    const params = { node: node.code, nameZh: node.nameZh, firm: name, nodes: [node.code] };
    return this.edits.run(actor, { chain, kind, params }, async () => {
      await this.nodes.held(node);
      await this.current(key, at.version);
      const fields = { ...EMPTY, ...input, dataDate: input.dataDate ?? thisMonth() };
      await this.placements.save({ ...key, ...fields, version: at.version + 1 });
      return this.placements.view(key);
    });
  }

  async remove(actor: Actor, at: PlacementAtVersion): Promise<void> {
    const { chain, node } = await this.nodes.find(at);
    const { id: enterpriseId, name } = await this.enterprises.get(at.enterpriseId);
    const params = { node: node.code, nameZh: node.nameZh, firm: name, nodes: [node.code] };
    await this.edits.run(actor, { chain, kind: 'firm:removed', params }, async () => {
      const current = await this.current({ enterpriseId, nodeId: node.id }, at.version);
      if (!current) throw new RecordNotFound('enterprise_placement');
      await this.placements.remove(current);
    });
  }

  private async current(
    key: Pick<EnterprisePlacement, 'enterpriseId' | 'nodeId'>,
    version: number,
  ): Promise<EnterprisePlacement | null> {
    const placement = await this.placements.find(key);
    if ((placement?.version ?? 0) === version) return placement;
    if (!placement) throw new RecordNotFound('enterprise_placement');
    throw new RecordIsStale('enterprise_placement', await this.placements.view(key));
  }
}
