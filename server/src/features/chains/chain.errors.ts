import { DomainError } from '../../platform/errors';

/** Node codes are unique over all chains, because leads and placements name them alone. */
export class NodeCodeTaken extends DomainError {
  constructor(code: string, chain: string) {
    super('conflict', 'chain.node-code-taken', { code, chain });
  }
}
