import { Injectable } from '@nestjs/common';
import { NODE_USES, type NodeUseKind } from '@lianzhao/contracts';

import type { Actor } from '../../../../platform/access';

export interface NodeUse {
  kind: NodeUseKind;
  /** All of them, whoever may read them. */
  count: number;
  /** Those the actor may open. */
  seen: number;
  /** They would lose their place: the node cannot go while there are any. */
  blocks: boolean;
}

/**
 * Somebody whose rows point at nodes. Rows whose past is kept move along when a node is merged; all others stay where
 * they are and are read through `currentNode`, so that undoing the merge brings them back too.
 */
export interface NodeUser {
  /** What points at any of these nodes: a node and those merged into it. */
  uses(actor: Actor, nodeIds: readonly string[]): Promise<NodeUse[]>;
  /** Inside an edit of the chain: what points at one node points at the other; equal rows become one. */
  move?(fromId: string, toId: string): Promise<void>;
  /**
   * Inside an edit of the chain: these firms work at the other node instead.
   * @returns ids of those that do
   */
  moveFirms?(enterpriseIds: readonly string[], fromId: string, toId: string): Promise<string[]>;
}

/** All who point at nodes, of this feature and of those above it; each is told once, while the application is built. */
@Injectable()
export class NodeUsers {
  private readonly users: NodeUser[] = [];

  register(user: NodeUser): void {
    this.users.push(user);
  }

  /** Kinds of which there are any, in the order of the contract. */
  async uses(actor: Actor, nodeIds: readonly string[]): Promise<NodeUse[]> {
    const uses: NodeUse[] = [];
    for (const user of this.users) uses.push(...(await user.uses(actor, nodeIds)));
    return uses
      .filter(({ count }) => count > 0)
      .sort((a, b) => NODE_USES.indexOf(a.kind) - NODE_USES.indexOf(b.kind));
  }

  async move(fromId: string, toId: string): Promise<void> {
    for (const user of this.users) await user.move?.(fromId, toId);
  }

  async moveFirms(enterpriseIds: readonly string[], fromId: string, toId: string): Promise<string[]> {
    const moved: string[] = [];
    for (const user of this.users)
      moved.push(...((await user.moveFirms?.(enterpriseIds, fromId, toId)) ?? []));
    return moved;
  }
}
