/** Something a node holds, as a line of a list. */
export interface Held {
  key: string;
  name: string;
  about: string;
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
