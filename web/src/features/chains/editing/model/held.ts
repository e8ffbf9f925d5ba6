/** Something a node holds, as a line of a list. */
export interface Held {
  key: string;
  name: string;
  about: string;
  /** From when it is, and who wrote it last; null for what came with the product. */
  date?: string | null;
  editor?: string | null;
  /** It came from elsewhere and is changed there. */
  fixed?: boolean;
}

export interface HeldGroup {
  key: string;
  title: string;
  add: string;
  none: string;
  items: readonly Held[];
}
