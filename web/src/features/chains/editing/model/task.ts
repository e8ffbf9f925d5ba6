import type { LocalSite } from '../../chain.types';
import type { BillRow, PlacedFirm, Relation, Volume } from '../edit.types';

/** What somebody is about to do to a chain; each has a dialog of its own. */
export type EditTask =
  | { kind: 'create'; parent: string | undefined }
  | { kind: 'change' | 'merge' | 'split' | 'retire'; node: string }
  | { kind: 'move'; node: string; to?: string }
  /** What a node holds, listed to be added to, changed or taken away. */
  | { kind: 'links' | 'firms' | 'sites' | 'bills'; node: string }
  | { kind: 'link'; from: string | undefined; to: string | undefined }
  | { kind: 'firm'; node: string; firm: PlacedFirm | undefined }
  | { kind: 'relation'; node: string; relation: Relation | undefined }
  /** A new one may begin with what is known of a firm of the register. */
  | { kind: 'site'; node: string; site: LocalSite | undefined; firm?: PlacedFirm }
  | { kind: 'bill'; node: string | undefined; row: BillRow | undefined }
  | { kind: 'volume'; volume: Volume | undefined };
