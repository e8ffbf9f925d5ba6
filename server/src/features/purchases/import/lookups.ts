import type { SupplierPlace } from '@lianzhao/contracts';

import type { ListedNode, NodeWords } from '../../chains';
import type { KnownFirm } from '../suppliers';

/** What rows are read against. */
export interface Lookups {
  words: Pick<NodeWords, 'find'>;
  /** Nodes of the anchor's chain by code. */
  nodes: ReadonlyMap<string, ListedNode>;
  /** Firms of the register by the key of their name. */
  firms: ReadonlyMap<string, KnownFirm>;
  placeOf: (text: string) => SupplierPlace | null;
  /** YYYY-MM-DD. */
  today: string;
}
