import { Fact } from '../bus';

/** An export waits for somebody's consent. */
export class ExportWaits extends Fact {
  constructor(
    readonly exported: { id: string; list: string; rows: number },
    readonly askedBy: { id: string; name: string },
    /** Whoever decides nearest to whoever asked. */
    readonly approverIds: readonly string[],
  ) {
    super();
  }
}

/** Somebody allowed an export, or did not. */
export class ExportDecided extends Fact {
  constructor(
    readonly exported: { id: string; list: string; rows: number },
    readonly allowed: boolean,
    readonly askerId: string,
  ) {
    super();
  }
}
