import { Injectable } from '@nestjs/common';
import type { EnterpriseRelationKind } from '@lianzhao/contracts';

import type { Actor } from '../../../platform/access';
import type { Page } from '../../../platform/database';
import { InvalidInput, RecordIsStale } from '../../../platform/errors';
import {
  type Chain,
  ChainEdits,
  type ChainRowPath,
  ChainsService,
  EditedNodes,
  thisMonth,
} from '../../chains';
import { RelationTaken } from '../enterprise.errors';
import { EnterpriseRepository } from '../enterprise.repository';
import type { CreateRelationDto, RelationDto, RelationQuery, UpdateRelationDto } from './relation.dto';
import { GroupCircle } from '../group/group.errors';
import { RelationRepository } from './relation.repository';

export type AtRelation = ChainRowPath & { version: number };

/** Neither end is the first: stored once, in either order. */
const MUTUAL: readonly EnterpriseRelationKind[] = ['joint_venture', 'strategic', 'competitor'];

/** Who supplies, owns, competes with or introduced whom, as managers write it. */
@Injectable()
export class RelationsService {
  constructor(
    private readonly chains: ChainsService,
    private readonly edits: ChainEdits,
    private readonly nodes: EditedNodes,
    private readonly enterprises: EnterpriseRepository,
    private readonly relations: RelationRepository,
  ) {}

  async list(code: string, query: RelationQuery): Promise<Page<RelationDto>> {
    return this.relations.page((await this.chains.get(code)).id, query);
  }

  async create(actor: Actor, code: string, input: CreateRelationDto): Promise<RelationDto> {
    const { supplierId, customerId, relation, nodeCode, dataDate, evidence, source } = input;
    if (supplierId === customerId) throw new InvalidInput([{ pointer: '/customerId', code: 'not-a-pair' }]);
    const chain = await this.chains.get(code);
    const params = await this.paramsOf(input, nodeCode);
    return this.edits.run(actor, { chain, kind: 'relation:added', params }, async () => {
      const node = nodeCode == null ? null : await this.nodes.named(chain, nodeCode, '/nodeCode');
      const ends = { supplierId, customerId, relation, nodeId: node?.id ?? null };
      if (await this.relations.twin(ends, MUTUAL.includes(relation))) throw new RelationTaken();
      if (relation === 'subsidiary') await this.refuseCircle(customerId, supplierId);
      const fields = { evidence, source, dataDate: dataDate ?? thisMonth() };
      const { id } = await this.relations.save({ ...ends, ...fields });
      return this.relations.view(chain.id, id);
    });
  }

  async update(actor: Actor, at: AtRelation, input: UpdateRelationDto): Promise<RelationDto> {
    const { chain, params } = await this.find(at);
    return this.edits.run(actor, { chain, kind: 'relation:changed', params }, async () => {
      const current = await this.current(chain, at);
      await this.relations.save(Object.assign(current, input, { version: current.version + 1 }));
      return this.relations.view(chain.id, at.id);
    });
  }

  async remove(actor: Actor, at: AtRelation): Promise<void> {
    const { chain, params } = await this.find(at);
    await this.edits.run(actor, { chain, kind: 'relation:removed', params }, async () => {
      await this.relations.remove(await this.current(chain, at));
    });
  }

  private async refuseCircle(parentId: string, subsidiaryId: string): Promise<void> {
    await this.relations.groups.hold();
    const circle = await this.relations.groups.pathDown(subsidiaryId, parentId);
    if (circle) throw new GroupCircle(circle);
  }

  private async find({ code, id }: AtRelation) {
    const chain = await this.chains.get(code);
    const { supplier, customer, relation, nodeCode } = await this.relations.view(chain.id, id);
    const ends = { supplierId: supplier.id, customerId: customer.id, relation };
    return { chain, params: await this.paramsOf(ends, nodeCode) };
  }

  private async current(chain: Chain, { id, version }: AtRelation) {
    const view = await this.relations.view(chain.id, id);
    if (view.version !== version) throw new RecordIsStale('enterprise_relation', view);
    return this.relations.get(id);
  }

  private async paramsOf(
    { supplierId, customerId, relation }: Pick<CreateRelationDto, 'supplierId' | 'customerId' | 'relation'>,
    nodeCode: string | null | undefined,
  ) {
    const { name: supplier } = await this.enterprises.get(supplierId);
    const { name: customer } = await this.enterprises.get(customerId);
    return { supplier, customer, relation, nodes: nodeCode == null ? [] : [nodeCode] };
  }
}
