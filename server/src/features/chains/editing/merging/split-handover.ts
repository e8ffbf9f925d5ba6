import { Injectable } from '@nestjs/common';

import { InvalidInput } from '../../../../platform/errors';
import type { ChainNode } from '../../chain-node.entity';
import { NodeRepository } from '../nodes/node.repository';
import type { SplitPartDto } from './merging.dto';
import { NodeUsers } from './node-users';
import { SplittingRepository } from './splitting.repository';

const WHOLE = 100;

export interface Handover {
  from: ChainNode;
  to: ChainNode;
  /** Which of the parts it is. */
  index: number;
  parts: readonly SplitPartDto[];
}

/** Gives a new node what it was to take of the node that is split; refuses what that one does not have. */
@Injectable()
export class SplitHandover {
  constructor(
    private readonly splitting: SplittingRepository,
    private readonly nodes: NodeRepository,
    private readonly users: NodeUsers,
  ) {}

  async run(part: SplitPartDto, { from, to, index, parts }: Handover): Promise<void> {
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

/** Shares are of what the node had; those before have taken theirs already, so of the rest it is more. */
export function leftShare(parts: readonly Pick<SplitPartDto, 'billSharePct'>[], index: number): number {
  const taken = parts.slice(0, index).reduce((sum, { billSharePct = 0 }) => sum + billSharePct, 0);
  const wanted = parts[index]?.billSharePct ?? 0;
  return taken >= WHOLE ? 0 : (wanted / (WHOLE - taken)) * WHOLE;
}

function refuseUnknown(wanted: readonly string[], found: readonly string[], pointer: string): void {
  const known = new Set(found);
  const unknown = wanted.flatMap((each, at) =>
    known.has(each) ? [] : [{ pointer: `${pointer}/${at}`, code: 'not-here', params: { named: each } }],
  );
  if (unknown.length > 0) throw new InvalidInput(unknown);
}
