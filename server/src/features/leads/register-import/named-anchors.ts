import { LIMITS } from '@lianzhao/contracts';

import type { RowCells } from '../../../platform/imports';
import type { KnownAnchor } from '../../chains';
import { nameKeyOf } from '../../enterprises';

/** Chain leaders as tables name them. */
export class NamedAnchors {
  constructor(private readonly anchors: readonly KnownAnchor[]) {}

  /** @param chainCode of the node the row names; tells apart what leads several chains */
  idIn(cells: RowCells, field: string, chainCode: string | null): string | null {
    const value = cells.text(field, LIMITS.name);
    if (value === null) return null;
    const named = this.anchors.filter((anchor) => namesOf(anchor).includes(nameKeyOf(value)));
    const found = named.length > 1 ? named.filter((anchor) => anchor.chainCode === chainCode) : named;
    if (named.length === 0) cells.flaw(field, 'anchor-unknown', { value });
    else if (found.length !== 1) cells.flaw(field, 'anchor-ambiguous', { value });
    return found.length === 1 ? (found[0]?.id ?? null) : null;
  }
}

function namesOf({ enterprise, localName, aliases }: KnownAnchor): string[] {
  return [enterprise.name, localName ?? '', ...aliases].filter((name) => name !== '').map(nameKeyOf);
}
