import { Injectable } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { Audit, difference } from '../../platform/audit';
import { Database, type Page } from '../../platform/database';
import { InvalidInput, RecordIsStale } from '../../platform/errors';
import type { ListGroupsDto } from '../../platform/http';
import { ChainsService, type KnownAnchor } from '../chains';
import type { Anchor } from './anchor.entity';
import type { WantedAnchors } from './anchor.repository';
import type {
  CreateEnterpriseDto,
  EnterpriseDetailDto,
  EnterpriseDto,
  EnterpriseQuery,
  UpdateEnterpriseDto,
} from './enterprise.dto';
import { Enterprise } from './enterprise.entity';
import { EnterpriseIsDuplicate } from './enterprise.errors';
import { detailsOf } from './enterprise-details';
import { EnterpriseParts } from './enterprise-parts';
import { EnterpriseRepository, type PlacedFirm } from './enterprise.repository';
import type { CityFirmsDto, CityQuery } from './by-city.dto';
import { tellFirms } from './told/tell-firms';

@Injectable()
export class EnterprisesService {
  constructor(
    private readonly db: Database,
    private readonly enterprises: EnterpriseRepository,
    private readonly parts: EnterpriseParts,
    private readonly chains: ChainsService,
    private readonly audit: Audit,
  ) {}

  list(_actor: Actor, query: EnterpriseQuery): Promise<Page<EnterpriseDto>> {
    return this.enterprises.page(query);
  }

  groups(_actor: Actor, query: EnterpriseQuery): Promise<ListGroupsDto> {
    return this.enterprises.groups(query);
  }

  /** Firms at the nodes of a chain, one row for each of their nodes. */
  placedIn(chainCode: string): Promise<PlacedFirm[]> {
    return this.enterprises.placedIn(chainCode);
  }

  byCity(query: CityQuery): Promise<CityFirmsDto[]> {
    return this.enterprises.byCity(query);
  }

  async view(_actor: Actor, id: string): Promise<EnterpriseDetailDto> {
    const enterprise = await this.enterprises.view(id);
    return { ...enterprise, relations: await this.enterprises.relations(id) };
  }

  get(_actor: Actor, id: string): Promise<Enterprise> {
    return this.enterprises.get(id);
  }

  /** Anchors in the order of their chains, with the names that volumes and files use for them. */
  anchors(wanted: WantedAnchors = {}): Promise<KnownAnchor[]> {
    return this.parts.anchors.known(wanted);
  }

  anchor(id: string): Promise<Anchor> {
    return this.parts.anchors.get(id);
  }

  create(actor: Actor, { nodeCodes, ...input }: CreateEnterpriseDto): Promise<EnterpriseDto> {
    return this.db.transaction(async () => {
      const enterprise = Object.assign(new Enterprise(), EMPTY, detailsOf(input, EMPTY), { origin: 'user' });
      enterprise.derive();
      await this.parts.refuseUnknownCodes(enterprise, EMPTY);
      await this.parts.settlePlace(enterprise, EMPTY, input);
      await this.refuseTwin(enterprise);

      const { id } = await this.enterprises.save(enterprise);
      await tellFirms(this.db, [{ id, source: enterprise.source }]);
      await this.enterprises.place(id, await this.nodeIds(nodeCodes ?? []), enterprise.source);
      await this.chains.touch(await this.enterprises.chainsOf(id));
      await this.audit.record(actor, { action: 'enterprise:created', kind: 'enterprise', id, after: input });
      return this.enterprises.view(id);
    });
  }

  update(
    actor: Actor,
    id: string,
    version: number,
    { nodeCodes, ...input }: UpdateEnterpriseDto,
  ): Promise<EnterpriseDto> {
    return this.db.transaction(async () => {
      const enterprise = await this.enterprises.lock(id);
      const before = await this.enterprises.view(id);
      const chains = await this.enterprises.chainsOf(id);
      if (enterprise.version !== version) throw new RecordIsStale('enterprise', before);

      const { registeredCode, operatingCode, industryCodes } = enterprise;
      Object.assign(enterprise, detailsOf(input, enterprise), { editedAt: new Date() });
      enterprise.derive();
      await this.parts.refuseUnknownCodes(enterprise, { registeredCode, operatingCode, industryCodes });
      await this.parts.settlePlace(enterprise, { registeredCode, operatingCode }, input);
      await this.refuseTwin(enterprise);
      await this.enterprises.save(enterprise);
      if (nodeCodes) await this.enterprises.place(id, await this.nodeIds(nodeCodes), enterprise.source);
      await this.touch(enterprise, before, chains);

      const after = await this.enterprises.view(id);
      await this.audit.record(actor, {
        action: 'enterprise:updated',
        kind: 'enterprise',
        id,
        ...difference<object>(before, after),
      });
      return after;
    });
  }

  /** Maps show the names of anchors, and firms of outer rings by place and node. */
  private async touch(now: Enterprise, before: EnterpriseDto, chains: string[]): Promise<void> {
    const after = await this.enterprises.chainsOf(now.id);
    const moved = now.city !== before.city || now.province !== before.province;
    const renamed = now.name !== before.name;
    const touched = [
      ...(moved || renamed ? chains : chains.filter((id) => !after.includes(id))),
      ...(moved || renamed ? after : after.filter((id) => !chains.includes(id))),
      ...(renamed ? await this.parts.anchors.chainsOf(now.id) : []),
    ];
    await this.chains.touch([...new Set(touched)]);
  }

  private async refuseTwin(enterprise: Enterprise): Promise<void> {
    const twin = await this.enterprises.twin(enterprise);
    if (twin) throw new EnterpriseIsDuplicate(twin);
  }

  private async nodeIds(codes: readonly string[]): Promise<string[]> {
    const ids = await this.chains.nodeIds(codes);
    const unknown = codes.flatMap((code, at) =>
      ids.has(code) ? [] : [{ pointer: `/nodeCodes/${at}`, code: 'unknown-node', params: { node: code } }],
    );
    if (unknown.length > 0) throw new InvalidInput(unknown);
    return [...new Set(ids.values())];
  }
}

/** What a new enterprise is before anything was said about it. */
const EMPTY = {
  name: '',
  shortName: null,
  nameEn: null,
  uscc: null,
  usccOverrideReason: null,
  province: null,
  city: null,
  region: null,
  listing: null,
  listedSince: null,
  registeredCode: null,
  registeredAddress: null,
  operatingCode: null,
  operatingAddress: null,
  industryCodes: [],
  mainProducts: null,
  qualifications: [],
  source: null,
  atlasKey: null,
  editedAt: null,
};
