/** What the search box finds, in the order in which it shows them. */
export const SEARCH_KINDS = [
  'enterprise',
  'project',
  'lead',
  'contact',
  'visit',
  'target_list',
  'node',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];
