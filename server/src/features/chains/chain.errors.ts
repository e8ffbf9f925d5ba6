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
  constructor({ kind, path }: Flaw) {
    super('conflict', `chain.${kind}`, { path: path.join(' → ') });
  }
}
