import { type Area, areaOfCity } from '../../chains';
import { nameKeyOf } from '../../enterprises';
import type { FirmRow, GroupRow, MemberRow, SiteNameRow } from './candidate.rows';

/** Rings in which a firm counts as being here already. */
const HERE: readonly (string | null)[] = ['zone', 'city'];

type Firm = Pick<FirmRow, 'id' | 'nameKey' | 'shortName'>;

export interface GroupFacts {
  groupCities: number | null;
  groupHere: string | 'none' | null;
}

interface Group {
  members: MemberRow[];
  cities: number;
}

/** Which firms belong together, and whether one of them is here already; told by ownership and by the sites' names. */
export class CorporateGroups {
  private readonly groupOf = new Map<string, Group>();
  private readonly siteOf = new Map<string, string>();

  constructor(
    { groups, members, sites }: { groups: string[][]; members: MemberRow[]; sites: SiteNameRow[] },
    private readonly areas: readonly Area[],
  ) {
    for (const { name, parent } of sites) {
      for (const key of [name, parent ?? ''].map(nameKeyOf).filter(Boolean)) {
        if (!this.siteOf.has(key)) this.siteOf.set(key, name);
      }
    }
    const memberOf = new Map(members.map((member) => [member.id, member]));
    for (const ids of groups) {
      const group = ids.flatMap((id) => memberOf.get(id) ?? []);
      const known = { members: group, cities: new Set(group.flatMap(({ city }) => city ?? [])).size };
      for (const { id } of group) this.groupOf.set(id, known);
    }
  }

  of(firm: Firm): GroupFacts {
    const group = this.groupOf.get(firm.id);
    const here =
      this.siteNamed(firm) ?? group?.members.map((member) => this.placeHere(member, firm)).find(Boolean);
    return {
      groupCities: group && group.cities > 0 ? group.cities : null,
      groupHere: here ?? (group ? 'none' : null),
    };
  }

  /** Firms of one's own count too, under the name of the site they have here. */
  private placeHere(member: MemberRow, { id }: Firm): string | undefined {
    if (member.id !== id && HERE.includes(areaOfCity(member, this.areas))) return member.name;
    return this.siteNamed(member);
  }

  private siteNamed({ nameKey, shortName }: Omit<Firm, 'id'>): string | undefined {
    return this.siteOf.get(nameKey) ?? (shortName ? this.siteOf.get(nameKeyOf(shortName)) : undefined);
  }
}

/** Ids of firms that are connected by ownership, however far, where one of them is looked at. */
export function groupsAround(edges: readonly GroupRow[], looked: ReadonlySet<string>): string[][] {
  const head = new Map(edges.flatMap(({ child, parent }) => [child, parent].map((id) => [id, id])));
  const top = (id: string): string => {
    let at = id;
    for (let up = head.get(at); up !== undefined && up !== at; up = head.get(at)) at = up;
    head.set(id, at);
    return at;
  };
  for (const { child, parent } of edges) head.set(top(child), top(parent));
  const groups = new Map<string, string[]>();
  for (const id of head.keys()) {
    const group = groups.get(top(id));
    if (group) group.push(id);
    else groups.set(top(id), [id]);
  }
  return [...groups.values()].filter((group) => group.some((id) => looked.has(id)));
}
