import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../../platform/access';
import { InvalidInput } from '../../../../platform/errors';
import { RootStays } from '../../chain.errors';
import type { ChainNode } from '../../chain-node.entity';
import { ChainEdits } from '../chain-edits';
import { thisMonth } from '../data-date';
import { type AtVersion, EditedNodes } from '../nodes/edited-nodes';
import { NodeRepository } from '../nodes/node.repository';
import { NodeRecordRepository } from '../nodes/node-record.repository';
import type { SplitNodeDto, SplitPartDto } from './merging.dto';
import { SplitHandover } from './split-handover';

const WHOLE = 100;

/** One node becomes several: new ones beside it take what they are given, everything else stays. */
@Injectable()
export class SplittingService {
  constructor(
    private readonly found: EditedNodes,
    private readonly nodes: NodeRepository,
    private readonly edits: ChainEdits,
    private readonly records: NodeRecordRepository,
    private readonly handover: SplitHandover,
  ) {}

  async split(actor: Actor, at: AtVersion, { parts }: SplitNodeDto): Promise<void> {
    refuseTwice(parts);
    const { chain, node } = await this.found.find(at);
    await this.edits.alone(chain, async () => {
      const free = await this.records.freeCodesBeside(node, parts.length);
      const codes = parts.map((part) => part.code ?? free.shift() ?? '');
      const names = parts.map(({ nameZh }) => nameZh.trim()).join('、');
      const params = { node: node.code, nameZh: node.nameZh, parts: names, nodes: [node.code, ...codes] };
      await this.edits.run(actor, { chain, kind: 'node:split', params }, async () => {
        const current = await this.found.current(chain, at);
        if (current.parentId === null) throw new RootStays(current.code);
        for (const [index, part] of parts.entries()) {
          const code = codes[index] ?? '';
          await this.found.refuseTaken(code);
          const made = await this.nodes.save(newBeside(current, code, part));
          await this.handover.run(part, { from: current, to: made, index, parts });
        }
      });
    });
  }
}

/** Like the node it comes from, but for what that one alone was judged by. */
function newBeside(node: ChainNode, code: string, { nameZh, nameEn }: SplitPartDto): Partial<ChainNode> {
  const { chainId, parentId, stream, level, kind, criticality, supplyRadius, energyIntensity, position } =
    node;
  return {
    ...{ chainId, parentId, stream, level, kind, criticality, supplyRadius, energyIntensity, position },
    ...{ technologies: node.technologies, industryCodes: node.industryCodes, source: node.source },
    ...{ code, nameZh: nameZh.trim(), nameEn: nameEn?.trim() || nameZh.trim(), dataDate: thisMonth() },
  };
}

function refuseTwice(parts: readonly SplitPartDto[]): void {
  const sum = parts.reduce((total, { billSharePct = 0 }) => total + billSharePct, 0);
  if (sum > WHOLE) throw new InvalidInput([{ pointer: '/parts', code: 'above-total', params: { sum } }]);
  for (const field of ['firmIds', 'siteIds', 'linkCodes', 'partCodes'] as const) {
    const given = parts.flatMap((part) => part[field] ?? []);
    const twice = given.find((each, at) => given.indexOf(each) !== at);
    if (twice !== undefined)
      throw new InvalidInput([{ pointer: '/parts', code: 'given-twice', params: { twice } }]);
  }
}
