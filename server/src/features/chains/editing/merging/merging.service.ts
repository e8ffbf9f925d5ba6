import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../../platform/access';
import { InvalidInput } from '../../../../platform/errors';
import type { Chain } from '../../chain.entity';
import { ChainIsMisshapen, NodeInUse, RootStays } from '../../chain.errors';
import type { ChainNode } from '../../chain-node.entity';
import type { NodePath } from '../../node-path.dto';
import { ChainEdits } from '../chain-edits';
import { type AtVersion, EditedNodes } from '../nodes/edited-nodes';
import { NodeRepository } from '../nodes/node.repository';
import { wayUp } from '../structure';
import { mergeTargets } from './merge-targets';
import type { MergeTargetDto, NodeUsesDto } from './merging.dto';
import { MergingRepository } from './merging.repository';
import { NodeUsers } from './node-users';

/** Longest lists of words that a node may have. */
const WORDS = 40;

/** Nodes that leave a chain: retired when nothing needs them, else merged into another one. */
@Injectable()
export class MergingService {
  constructor(
    private readonly found: EditedNodes,
    private readonly nodes: NodeRepository,
    private readonly edits: ChainEdits,
    private readonly merging: MergingRepository,
    private readonly users: NodeUsers,
  ) {}

  /** What points at a node, and where it could go. */
  async uses(actor: Actor, at: NodePath): Promise<NodeUsesDto> {
    const { chain, node } = await this.found.find(at);
    const uses = await this.users.uses(actor, await this.merging.standingFor(node.id));
    return {
      free: node.parentId !== null && !uses.some(({ blocks }) => blocks),
      uses,
      mergeTargets: node.parentId === null ? [] : await this.targets(chain, node.code),
    };
  }

  /** Takes a node out of the chain that nothing needs any more. */
  async retire(actor: Actor, at: AtVersion): Promise<void> {
    const { chain, node } = await this.found.find(at);
    const params = { node: node.code, nameZh: node.nameZh, nodes: [node.code] };
    await this.edits.run(actor, { chain, kind: 'node:retired', params }, async () => {
      const current = await this.found.current(chain, at);
      refuseRoot(current);
      await this.refuseInUse(actor, chain, current);
      await this.merging.retire(current);
    });
  }

  /**
   * One node takes the place of another: parts, links, firms, sites, bills, purchases and judgements move to it, and
   * equal rows become one. Leads, projects and targets stay as they are and are read as its own from then on.
   */
  async merge(actor: Actor, at: AtVersion, into: string): Promise<void> {
    const { chain, node } = await this.found.find(at);
    const heir = await this.found.named(chain, into, '/into');
    const params = {
      ...{ node: node.code, nameZh: node.nameZh, into: heir.code, intoNameZh: heir.nameZh },
      nodes: [node.code, heir.code],
    };
    await this.edits.run(actor, { chain, kind: 'node:merged', params }, async () => {
      const current = await this.found.current(chain, at);
      refuseRoot(current);
      await this.takeOver(chain, current, await this.found.named(chain, into, '/into'));
    });
  }

  private async takeOver(chain: Chain, node: ChainNode, heir: ChainNode): Promise<void> {
    if (heir.id === node.id) throw new InvalidInput([{ pointer: '/into', code: 'same-node' }]);
    const nodes = await this.merging.nodes(chain.id);
    const way = wayUp(heir.code, nodes);
    if (way.includes(node.code)) {
      const path = [...way.slice(0, way.indexOf(node.code) + 1), heir.code];
      throw new ChainIsMisshapen({ kind: 'tree-cycle', path }, nodes);
    }
    await this.nodes.save(Object.assign(heir, wordsOf(node, heir)));
    await this.nodes.adopt(await this.merging.partsOf(node.id), heir);
    await this.users.move(node.id, heir.id);
    await this.merging.succeed(node, heir);
  }

  private async refuseInUse(actor: Actor, chain: Chain, node: ChainNode): Promise<void> {
    const uses = await this.users.uses(actor, await this.merging.standingFor(node.id));
    const needing = uses.filter(({ blocks }) => blocks);
    if (needing.length > 0) throw new NodeInUse(node, needing, await this.targets(chain, node.code));
  }

  private async targets(chain: Chain, code: string): Promise<MergeTargetDto[]> {
    const nodes = await this.merging.nodes(chain.id);
    const links = await this.merging.links(chain.id);
    const known = new Map(nodes.map((node) => [node.code, node]));
    const node = known.get(code);
    if (!node) return [];
    return mergeTargets(node, { nodes, links }).flatMap(({ code: target, reasons }) => {
      const found = known.get(target);
      if (!found) return [];
      const { nameZh, nameEn, parentCode, parentNameZh } = found;
      return [{ code: target, nameZh, nameEn, parentCode, parentNameZh, reasons }];
    });
  }
}

function refuseRoot({ code, parentId }: ChainNode): void {
  if (parentId === null) throw new RootStays(code);
}

/** Imports that know the old node by its name go on finding it. */
function wordsOf(node: ChainNode, heir: ChainNode): Partial<ChainNode> {
  const union = (one: readonly string[], two: readonly string[]) =>
    [...new Set([...one, ...two])].slice(0, WORDS);
  return {
    keywords: union(heir.keywords, [node.nameZh, ...node.keywords]).filter((name) => name !== heir.nameZh),
    technologies: union(heir.technologies, node.technologies),
    industryCodes: union(heir.industryCodes, node.industryCodes),
  };
}
