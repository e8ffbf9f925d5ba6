import { DomainError } from '../../../platform/errors';

/** No sheet has the columns that a list of nodes needs. */
export class NoChainSheet extends DomainError {
  constructor() {
    super('unprocessable', 'chain-file.no-nodes');
  }
}

/** A chain comes whole or not at all: a tree with holes is none. */
export class ChainFileIsFlawed extends DomainError {
  constructor(flaws: number) {
    super('conflict', 'chain-file.flawed', { flaws });
  }
}

/** A chain that exists is edited on its map; a file would take people's work away. */
export class ChainCodeTaken extends DomainError {
  constructor({ code, nameZh: name }: { code: string; nameZh: string }) {
    super('conflict', 'chain-file.code-taken', { code, name });
  }
}
