import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { RecordIsStale } from '../../../platform/errors';
import { type Chain, ChainEdits, ChainsService } from '../../chains';
import { type Anchor, type Enterprise, EnterprisesService } from '../../enterprises';
import type { AnchorDetailDto } from '../anchor.dto';
import { AnchorsService } from '../anchors.service';
import { AnchorWriter } from './anchor-writer';
import type { RegisterAnchorDto, UpdateAnchorDto } from './registered-anchor.dto';
import { AnchorTaken } from './registering.errors';

export interface AtAnchor {
  id: string;
  version: number;
}

interface Known {
  before: AnchorDetailDto;
  chain: Chain;
  firm: Enterprise;
}

/** Who leads a chain, as managers say; each change is an edit of the chain that can be taken back. */
@Injectable()
export class RegisteringService {
  constructor(
    private readonly edits: ChainEdits,
    private readonly chains: ChainsService,
    private readonly enterprises: EnterprisesService,
    private readonly anchors: AnchorsService,
    private readonly writer: AnchorWriter,
  ) {}

  async register(
    actor: Actor,
    { chainCode, enterpriseId, nodeCodes, note = null, ...input }: RegisterAnchorDto,
  ): Promise<AnchorDetailDto> {
    const chain = await this.chains.get(chainCode);
    const firm = await this.enterprises.get(actor, enterpriseId);
    const params = { anchor: firm.name, nodes: nodeCodes };
    const id = await this.edits.run(actor, { chain, kind: 'anchor:registered', params }, async () => {
      const key = { chainId: chain.id, enterpriseId: firm.id };
      const former = await this.writer.find(key);
      if (former && !former.retiredAt) throw new AnchorTaken(firm.name);
      const named = { id: former?.id, firm, aliases: tidy(input.aliases ?? [], firm) };
      await this.writer.refuseTakenNames(chain, named.id, [firm.name, ...named.aliases]);
      const nodeIds = await this.writer.nodeIds(chain, nodeCodes);
      const anchor = await this.writer.save({
        ...former,
        ...key,
        ...{ localName: input.localName?.trim() ?? firm.shortName ?? firm.name, aliases: named.aliases },
        ...{ source: input.source.trim(), note, retiredAt: null },
      });
      await this.writer.place(anchor.id, nodeIds);
      await this.writer.claim(anchor, named, former?.aliases ?? []);
      return anchor.id;
    });
    return this.anchors.get(actor, id);
  }

  async update(
    actor: Actor,
    at: AtAnchor,
    { nodeCodes, ...input }: UpdateAnchorDto,
  ): Promise<AnchorDetailDto> {
    const { before, chain, firm } = await this.known(actor, at);
    const nodes = [...new Set([...before.nodeCodes, ...(nodeCodes ?? [])])];
    const params = { anchor: firm.name, nodes };
    await this.edits.run(actor, { chain, kind: 'anchor:changed', params }, async () => {
      const anchor = await this.current(actor, at);
      const given = anchor.aliases;
      const named = { id: at.id, firm, aliases: tidy(input.aliases ?? given, firm) };
      const added = named.aliases.filter((name) => !given.includes(name));
      await this.writer.refuseTakenNames(chain, at.id, added);
      const nodeIds = nodeCodes && (await this.writer.nodeIds(chain, nodeCodes));
      await this.writer.save(Object.assign(anchor, trimmed(input), { aliases: named.aliases }));
      if (nodeIds) await this.writer.place(at.id, nodeIds);
      await this.writer.claim(anchor, named, given);
    });
    return this.anchors.get(actor, at.id);
  }

  /** Leads, projects and visits that came through it keep its name. */
  async retire(actor: Actor, at: AtAnchor): Promise<void> {
    const { before, chain, firm } = await this.known(actor, at);
    const params = { anchor: firm.name, nodes: before.nodeCodes };
    await this.edits.run(actor, { chain, kind: 'anchor:retired', params }, async () => {
      await this.writer.retire(await this.current(actor, at));
    });
  }

  private async known(actor: Actor, { id }: AtAnchor): Promise<Known> {
    const before = await this.anchors.get(actor, id);
    const chain = await this.chains.get(before.chainCode);
    return { before, chain, firm: await this.enterprises.get(actor, before.enterprise.id) };
  }

  private async current(actor: Actor, { id, version }: AtAnchor): Promise<Anchor> {
    const anchor = await this.enterprises.anchor(id);
    if (anchor.version !== version) throw new RecordIsStale('anchor', await this.anchors.get(actor, id));
    return anchor;
  }
}

function trimmed({ localName, source, note }: Omit<UpdateAnchorDto, 'nodeCodes'>): Partial<Anchor> {
  return {
    ...(localName !== undefined && { localName: localName.trim() }),
    ...(source !== undefined && { source: source.trim() }),
    ...(note !== undefined && { note }),
  };
}

/** Each name once, and not the one that the firm has anyway. */
function tidy(aliases: readonly string[], firm: Enterprise): string[] {
  const names = aliases.map((name) => name.trim()).filter((name) => name !== '' && name !== firm.name);
  return [...new Set(names)];
}
