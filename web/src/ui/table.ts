export interface Column {
  key: string;
  label: string;
  /** Numbers stand at the end, so that their places line up. */
  align?: 'start' | 'end';
  width?: string;
  /** Name of the field in `sort`, when the server can sort by it. */
  sort?: string;
  /** Left out where the window is narrower than 1100 px. */
  wide?: boolean;
  /** Left out where it is narrower than 1360 px. */
  widest?: boolean;
}

/** The next order when a heading is chosen: newest or largest first, then the other way round. */
export function nextSort(current: string | undefined, field: string): string {
  return current === `-${field}` ? field : `-${field}`;
}

export function sortState(current: string | undefined, field: string | undefined) {
  if (!field || (current !== field && current !== `-${field}`)) return undefined;
  return current === field ? 'ascending' : 'descending';
}
