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
import { NodeUsers } from './node-users';
import { SplittingRepository } from './splitting.repository';

const WHOLE = 100;

/** One node becomes several: new ones beside it take what they are given, everything else stays. */
@Injectable()
export class SplittingService {
  constructor(
    private readonly found: EditedNodes,
    private readonly nodes: NodeRepository,
    private readonly edits: ChainEdits,
    private readonly splitting: SplittingRepository,
    private readonly users: NodeUsers,
    private readonly records: NodeRecordRepository,
  ) {}

  async split(actor: Actor, at: AtVersion, { parts }: SplitNodeDto): Promise<void> {
    refuseTwice(parts);
    const { chain, node } = await this.found.find(at);
    await this.edits.alone(chain, async () => {
      const codes = await this.codesFor(parts, node);
      const names = parts.map(({ nameZh }) => nameZh.trim()).join('、');
      const params = { node: node.code, nameZh: node.nameZh, parts: names, nodes: [node.code, ...codes] };
      await this.edits.run(actor, { chain, kind: 'node:split', params }, async () => {
        const current = await this.found.current(chain, at);
        if (current.parentId === null) throw new RootStays(current.code);
        for (const [index, part] of parts.entries()) {
          const code = codes[index] ?? '';
          await this.found.refuseTaken(code);
          const made = await this.nodes.save(newBeside(current, code, part));
          await this.handOver(part, { from: current, to: made, index, parts });
        }
      });
    });
  }

  /** Said, or numbered on beside the node. */
  private async codesFor(parts: readonly SplitPartDto[], { parentId }: ChainNode): Promise<string[]> {
    const parent = parentId === null ? null : await this.nodes.byId(parentId);
    const free = await this.records.freeCodes(parent?.code ?? '', parts.length);
    return parts.map(({ code }) => code ?? free.shift() ?? '');
  }

  private async handOver(
    part: SplitPartDto,
    {
      from,
      to,
      index,
      parts,
    }: { from: ChainNode; to: ChainNode; index: number; parts: readonly SplitPartDto[] },
  ): Promise<void> {
    const { firmIds = [], siteIds = [], linkCodes = [], partCodes = [], billSharePct = 0 } = part;
    const between = { fromId: from.id, toId: to.id };
    const at = `/parts/${index}`;
    refuseUnknown(firmIds, await this.users.moveFirms(firmIds, from.id, to.id), `${at}/firmIds`);
    refuseUnknown(siteIds, await this.splitting.moveSites(siteIds, between), `${at}/siteIds`);
    refuseUnknown(linkCodes, await this.splitting.moveLinks(linkCodes, between), `${at}/linkCodes`);
    const adopted = await this.splitting.partsAmong(partCodes, from.id);
    refuseUnknown(partCodes, [...adopted.keys()], `${at}/partCodes`);
    await this.nodes.adopt([...adopted.values()], to);
    if (billSharePct > 0) await this.splitting.takeShare(leftShare(parts, index), between);
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

/** Shares are of what the node had; those before have taken theirs already, so of the rest it is more. */
export function leftShare(parts: readonly Pick<SplitPartDto, 'billSharePct'>[], index: number): number {
  const taken = parts.slice(0, index).reduce((sum, { billSharePct = 0 }) => sum + billSharePct, 0);
  const wanted = parts[index]?.billSharePct ?? 0;
  return taken >= WHOLE ? 0 : (wanted / (WHOLE - taken)) * WHOLE;
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

function refuseUnknown(wanted: readonly string[], found: readonly string[], pointer: string): void {
  const known = new Set(found);
  const unknown = wanted.flatMap((each, at) =>
    known.has(each) ? [] : [{ pointer: `${pointer}/${at}`, code: 'not-here', params: { named: each } }],
  );
  if (unknown.length > 0) throw new InvalidInput(unknown);
}
