import { Injectable } from '@nestjs/common';

import { InvalidInput, RecordIsStale, RecordNotFound } from '../../../../platform/errors';
import type { Chain } from '../../chain.entity';
import { NodeCodeTaken } from '../../chain.errors';
import type { ChainNode } from '../../chain-node.entity';
import { Maps } from '../../map/maps';
import type { NodePath } from '../../node-path.dto';
import { NodeRepository } from './node.repository';
import { NodeRecordRepository } from './node-record.repository';

export type AtVersion = NodePath & { version: number };

/** Finds the nodes an edit is about, or refuses. */
@Injectable()
export class EditedNodes {
  constructor(
    private readonly maps: Maps,
    private readonly nodes: NodeRepository,
    private readonly records: NodeRecordRepository,
  ) {}

  /** A node that is part of the chain, before anything is held. */
  async find({ code, nodeCode }: NodePath): Promise<{ chain: Chain; node: ChainNode }> {
    const chain = await this.maps.chain(code);
    const node = await this.nodes.live(chain, nodeCode);
    if (!node) throw new RecordNotFound('node');
    return { chain, node };
  }

  /** Inside an edit: the node is still part of the chain, and stays so until the transaction ends. */
  async held({ chainId, code }: ChainNode): Promise<void> {
    if (!(await this.nodes.lock({ id: chainId }, code))) throw new RecordNotFound('node');
  }

  /** Inside an edit: the node as it is now, held, if it is still the version the caller looked at. */
  async current(chain: Chain, { nodeCode, version }: Omit<AtVersion, 'code'>): Promise<ChainNode> {
    const node = await this.nodes.lock(chain, nodeCode);
    if (!node) throw new RecordNotFound('node');
    if (node.version !== version) {
      throw new RecordIsStale('node', await this.records.view(chain.id, nodeCode));
    }
    return node;
  }

  /** A node that a field of the body names. */
  async named(chain: Chain, code: string, pointer: string): Promise<ChainNode> {
    const node = await this.nodes.live(chain, code);
    if (!node) throw new InvalidInput([{ pointer, code: 'unknown-node', params: { node: code } }]);
    return node;
  }

  /** Codes are never used again: what points at a node that was retired must not mean another one. */
  async refuseTaken(code: string): Promise<void> {
    const chain = await this.nodes.chainOfCode(code);
    if (chain !== null) throw new NodeCodeTaken(code, chain);
  }
}
