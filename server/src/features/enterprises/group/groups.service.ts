import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { Audit } from '../../../platform/audit';
import { InvalidInput } from '../../../platform/errors';
import { Edits } from '../../../platform/history';
import { TouchedMaps } from '../merging/touched-maps';
import type { GroupDto, GroupLinkDto, NewGroupLinkDto, UpdateGroupLinkDto } from './group.dto';
import { GroupCircle, GroupLinkTaken } from './group.errors';
import { GroupRepository } from './group.repository';

export interface AtGroupLink {
  enterpriseId: string;
  id: string;
  version: number;
}

/** Who belongs to whom. Each change is an edit of its own, on the trail of the firm on whose page it was made. */
@Injectable()
export class GroupsService {
  constructor(
    private readonly edits: Edits,
    private readonly groups: GroupRepository,
    private readonly maps: TouchedMaps,
    private readonly audit: Audit,
  ) {}

  of(enterpriseId: string): Promise<GroupDto> {
    return this.groups.of(enterpriseId);
  }

  async add(actor: Actor, id: string, input: NewGroupLinkDto): Promise<GroupLinkDto> {
    const { otherId, as, share = null, since = null, evidence, source } = input;
    if (otherId === id) throw new InvalidInput([{ pointer: '/otherId', code: 'not-a-pair' }]);
    const [parentId, subsidiaryId] = as === 'parent' ? [otherId, id] : [id, otherId];
    return this.edits.run(actor, { kind: 'group:linked', scopeId: id }, async () => {
      await this.groups.hold();
      await this.refuse(parentId, subsidiaryId);
      const fields = { share: textOf(share), since, evidence, source: source.trim() };
      const ends = { customerId: parentId, supplierId: subsidiaryId, nodeId: null };
      const link = await this.groups.save({ ...ends, ...fields, relation: 'subsidiary' });
      return this.done(actor, id, { action: 'linked', linkId: link.id });
    });
  }

  update(
    actor: Actor,
    at: AtGroupLink,
    { share, source, ...input }: UpdateGroupLinkDto,
  ): Promise<GroupLinkDto> {
    return this.edits.run(actor, { kind: 'group:changed', scopeId: at.enterpriseId }, async () => {
      const link = await this.groups.lock(at.enterpriseId, at.id, at.version);
      await this.groups.save(
        Object.assign(link, input, {
          ...(share === undefined ? {} : { share: textOf(share) }),
          ...(source === undefined ? {} : { source: source.trim() }),
          version: link.version + 1,
        }),
      );
      return this.done(actor, at.enterpriseId, { action: 'changed', linkId: at.id });
    });
  }

  async remove(actor: Actor, { enterpriseId, id, version }: AtGroupLink): Promise<void> {
    await this.edits.run(actor, { kind: 'group:unlinked', scopeId: enterpriseId }, async () => {
      const link = await this.groups.lock(enterpriseId, id, version);
      const view = await this.groups.view(enterpriseId, id);
      await this.groups.remove(link);
      await this.told(actor, enterpriseId, { action: 'unlinked', view });
    });
  }

  /** The path of a refused circle runs from the subsidiary-to-be down to its parent-to-be. */
  private async refuse(parentId: string, subsidiaryId: string): Promise<void> {
    const circle = await this.groups.pathDown(subsidiaryId, parentId);
    if (circle) throw new GroupCircle(circle);
    if (!(await this.groups.linked(parentId, subsidiaryId))) return;
    const names = await this.groups.pathDown(parentId, subsidiaryId);
    throw new GroupLinkTaken(names?.[0] ?? '', names?.at(-1) ?? '');
  }

  private async done(actor: Actor, id: string, { action, linkId }: { action: string; linkId: string }) {
    const view = await this.groups.view(id, linkId);
    await this.told(actor, id, { action, view });
    return view;
  }

  private async told(actor: Actor, id: string, { action, view }: { action: string; view: GroupLinkDto }) {
    const { parent, subsidiary, share, since } = view;
    const words = { parent: parent.name, subsidiary: subsidiary.name, share, since };
    await this.maps.touch(await this.maps.of([parent.id, subsidiary.id]));
    await this.audit.record(actor, {
      ...{ action: `enterprise:group-${action}`, kind: 'enterprise', id },
      ...(action === 'unlinked' ? { before: words } : { after: words }),
    });
  }
}

function textOf(share: number | null): string | null {
  return share === null ? null : String(share);
}
