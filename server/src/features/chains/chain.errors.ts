import { DomainError } from '../../platform/errors';
import type { Flaw } from './editing/structure';

/** Node codes are unique over all chains, because leads and placements name them alone. */
export class NodeCodeTaken extends DomainError {
  constructor(code: string, chain: string) {
    super('conflict', 'chain.node-code-taken', { code, chain });
  }
}

/** The change would leave the chain with a circle or a node that hangs on nothing; names the way around. */
export class ChainIsMisshapen extends DomainError {
  constructor({ kind, path }: Flaw, nodes: readonly { code: string; nameZh: string }[]) {
    const nameOf = new Map(nodes.map(({ code, nameZh }) => [code, nameZh]));
    const names = path.map((code) => nameOf.get(code) ?? code);
    super('conflict', `chain.${kind}`, { path: path.join(' → '), names: names.join(' → ') });
  }
}

/** Everything of a chain hangs on its root. */
export class RootStays extends DomainError {
  constructor(node: string) {
    super('conflict', 'chain.root-stays', { node });
  }
}

/** Something needs the node; says how many of each kind, and the codes of nodes it could be merged into. */
export class NodeInUse extends DomainError {
  constructor(
    { code, nameZh }: { code: string; nameZh: string },
    uses: readonly { kind: string; count: number }[],
    targets: readonly { code: string }[],
  ) {
    const counts = Object.fromEntries(uses.map(({ kind, count }) => [kind, count]));
    const into = targets.map((target) => target.code).join(', ');
    super('conflict', 'chain.node-in-use', { node: code, nameZh, into, ...counts });
  }
}

/** Only leaves are judged: what this one has would count for nothing below it; says how many of each kind. */
export class LeafIsUsed extends DomainError {
  constructor({ code, nameZh }: { code: string; nameZh: string }, counts: Record<string, number>) {
    super('conflict', 'chain.leaf-is-used', { node: code, nameZh, ...counts });
  }
}

export class SiteNameTaken extends DomainError {
  constructor(name: string) {
    super('conflict', 'chain.site-name-taken', { name });
  }
}

/** A site that a project brought goes when the project leaves production. */
export class SiteIsOfProject extends DomainError {
  constructor(name: string) {
    super('conflict', 'chain.site-of-project', { name });
  }
}

/** No more than everything can be bought for a product. */
export class SharesAboveWhole extends DomainError {
  constructor(product: string, sum: number) {
    super('conflict', 'chain.shares-above-whole', { product, sum });
  }
}
