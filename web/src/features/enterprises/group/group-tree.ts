import type { Schema } from '@/api';
import type { GroupLink } from './group.queries';

export interface GroupRow {
  /** Unique on the page: a firm with two parents stands under both. */
  key: string;
  id: string;
  name: string;
  depth: number;
  /** To the row above it; null of a head. */
  link: GroupLink | null;
}

/** A group as rows from its heads down. */
export function rowsOf({ members, links }: Pick<Schema<'GroupDto'>, 'members' | 'links'>): GroupRow[] {
  const owned = new Set(links.map(({ subsidiary }) => subsidiary.id));
  const under = (id: string, above: readonly string[], link: GroupLink | null): GroupRow[] => {
    const firm = members.find((member) => member.id === id);
    if (!firm || above.includes(id)) return [];
    const path = [...above, id];
    const row = { key: path.join('/'), id, name: firm.name, depth: above.length, link };
    const below = links.filter(({ parent }) => parent.id === id);
    return [row, ...below.flatMap((next) => under(next.subsidiary.id, path, next))];
  };
  return members.filter(({ id }) => !owned.has(id)).flatMap(({ id }) => under(id, [], null));
}
