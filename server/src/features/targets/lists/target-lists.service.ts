import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { Audit, difference } from '../../../platform/audit';
import { Database, type Page } from '../../../platform/database';
import { RecordIsStale } from '../../../platform/errors';
import { ChainsService } from '../../chains';
import type { TargetList } from '../target-list.entity';
import { Proposals } from './proposals';
import type {
  CreateTargetListDto,
  ProposedDto,
  ProposeTargetsDto,
  TargetListDto,
  TargetListQuery,
  UpdateTargetListDto,
} from './target-list.dto';
import { TargetListRepository } from './target-list.repository';

@Injectable()
export class TargetListsService {
  constructor(
    private readonly db: Database,
    private readonly lists: TargetListRepository,
    private readonly proposals: Proposals,
    private readonly chains: ChainsService,
    private readonly audit: Audit,
  ) {}

  list(actor: Actor, query: TargetListQuery): Promise<Page<TargetListDto>> {
    return this.lists.page(actor, query);
  }

  get(actor: Actor, id: string): Promise<TargetListDto> {
    return this.lists.view(actor, id);
  }

  create(
    actor: Actor,
    { chain: code, quotas, targets, despiteConflicts, ...input }: CreateTargetListDto,
  ): Promise<TargetListDto> {
    return this.db.transaction(async () => {
      const chain = await this.chains.get(code);
      await this.lists.holdProposals();
      const list = await this.lists.save({
        ...input,
        ...{ chainId: chain.id, departmentId: actor.departmentId, ownerId: actor.id },
      });
      await this.lists.replaceQuotas(list.id, await this.proposals.quotas(actor, code, quotas));
      await this.proposals.add(actor, list, code, { targets, despiteConflicts });
      await this.record(actor, 'target_list:created', list.id, {
        after: { ...input, chain: code, quotas, targets, despiteConflicts },
      });
      return this.lists.view(actor, list.id);
    });
  }

  update(
    actor: Actor,
    id: string,
    version: number,
    { quotas, despiteConflicts, ...fields }: UpdateTargetListDto,
  ): Promise<TargetListDto> {
    return this.db.transaction(async () => {
      if (fields.status === 'active') await this.lists.holdProposals();
      const list = await this.lock(actor, id, version);
      if (fields.status === 'active' && list.status !== 'active' && !despiteConflicts)
        await this.proposals.refuseTakenOf(actor, id);
      const audited = difference<object>(list, fields);
      // New quotas alone would leave the row, and with it the version, as it was.
      await this.lists.save(Object.assign(list, fields, { updatedAt: new Date() }));
      if (quotas)
        await this.lists.replaceQuotas(
          id,
          await this.proposals.quotas(actor, list.chain?.code ?? '', quotas),
        );
      await this.record(actor, 'target_list:updated', id, {
        before: audited.before,
        after: { ...audited.after, ...(quotas && { quotas }) },
      });
      return this.lists.view(actor, id);
    });
  }

  retire(actor: Actor, id: string, version: number): Promise<void> {
    return this.db.transaction(async () => {
      const list = await this.lock(actor, id, version);
      await this.lists.save(Object.assign(list, { retiredAt: new Date() }));
      await this.record(actor, 'target_list:retired', id, {});
    });
  }

  propose(actor: Actor, id: string, input: ProposeTargetsDto): Promise<ProposedDto> {
    return this.db.transaction(async () => {
      await this.lists.holdProposals();
      const list = await this.lists.lock(actor, id);
      const added = await this.proposals.add(actor, list, list.chain?.code ?? '', input);
      await this.lists.save(Object.assign(list, { updatedAt: new Date() }));
      await this.record(actor, 'target_list:proposed', id, { after: { ...input } });
      return { list: await this.lists.view(actor, id), added, already: input.targets.length - added };
    });
  }

  private async lock(actor: Actor, id: string, version: number): Promise<TargetList> {
    const list = await this.lists.lock(actor, id);
    if (list.version !== version) throw new RecordIsStale('target_list', await this.lists.view(actor, id));
    return list;
  }

  private record(
    actor: Actor,
    action: string,
    id: string,
    change: { before?: object; after?: object },
  ): Promise<void> {
    return this.audit.record(actor, { action, kind: 'target_list', id, ...change });
  }
}
