import type { ClassificationScheme } from '@lianzhao/contracts';
import { Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';

import { contains, Database } from '../../../platform/database';
import { InvalidInput } from '../../../platform/errors';
import type { ClassificationEntryDto, ClassificationQuery, ClassifiedDto } from './classification.dto';

/** An entry of a table that comes with the product. */
export interface ReferenceEntry {
  code: string;
  name: string;
  parent: string | null;
}

const SHOWN = 30;
/** Addresses write names together; what is no address needs something between them. */
const SEPARATORS: Record<ClassificationScheme, string> = { division: '', industry: ' › ' };

/** Public tables of codes, by which places and industries are named. */
@Injectable()
export class ClassificationsService {
  constructor(private readonly db: Database) {}

  find(scheme: ClassificationScheme, { q, parent }: ClassificationQuery): Promise<ClassificationEntryDto[]> {
    const words = q?.trim();
    const which = words ? matching(words) : sql`entry.parent is not distinct from ${parent ?? null}`;
    const order = words
      ? sql`strpos(entry.name, ${words}) = 0, char_length(entry.path), entry.code`
      : sql`entry.code`;
    const most = words ? SHOWN : null;
    return this.db.rows(sql`
      select entry.code, entry.name, entry.path, exists (
        select from classification_entry part
        where part.scheme = entry.scheme and part.parent = entry.code and not part.retired) as "hasParts"
      from classification_entry entry
      where entry.scheme = ${scheme} and not entry.retired and ${which}
      order by ${order} limit ${most}`);
  }

  /** The whole of a table, without what is retired. */
  all(scheme: ClassificationScheme): Promise<ClassifiedDto[]> {
    return this.db.rows(sql`
      select code, name, path from classification_entry where scheme = ${scheme} and not retired`);
  }

  /** Names from the top down to the entry of a code. */
  async namesDownTo(scheme: ClassificationScheme, code: string): Promise<string[]> {
    const rows = await this.db.rows<{ name: string }>(sql`
      with recursive line as (
        select name, parent, 0 as above from classification_entry where scheme = ${scheme} and code = ${code}
        union all
        select entry.name, entry.parent, line.above + 1 from classification_entry entry
        join line on entry.code = line.parent where entry.scheme = ${scheme})
      select name from line order by above desc`);
    return rows.map(({ name }) => name);
  }

  /** Refuses codes that the table does not hold; those a record has already may be retired. */
  async refuseUnknown(
    scheme: ClassificationScheme,
    codes: readonly { code: string; pointer: string }[],
  ): Promise<void> {
    if (codes.length === 0) return;
    const rows = await this.db.rows<{ code: string }>(sql`
      select code from classification_entry
      where scheme = ${scheme} and not retired and code = any(${codes.map(({ code }) => code)})`);
    const known = new Set(rows.map(({ code }) => code));
    const unknown = codes.filter(({ code }) => !known.has(code));
    if (unknown.length > 0)
      throw new InvalidInput(
        unknown.map(({ code, pointer }) => ({ pointer, code: 'unknown-code', params: { code } })),
      );
  }

  /** Takes over an edition of a table. One that is here already costs one look. */
  async fill(
    scheme: ClassificationScheme,
    edition: string,
    entries: readonly ReferenceEntry[],
  ): Promise<void> {
    const rows = JSON.stringify(withPaths(entries, SEPARATORS[scheme]));
    await this.db.transaction(async () => {
      await this.db.rows(
        sql`select pg_advisory_xact_lock(hashtextextended(${`classification ${scheme}`}, 1))`,
      );
      const here = await this.db.row(sql`
        select from classification_entry where scheme = ${scheme} and edition = ${edition} limit 1`);
      if (here) return;
      await this.db.rows(sql`
        insert into classification_entry (scheme, code, name, parent, path, edition)
        select ${scheme}, code, name, parent, path, ${edition}
        from jsonb_populate_recordset(null::classification_entry, ${rows}::jsonb)
        on conflict (scheme, code) do update set name = excluded.name, parent = excluded.parent,
          path = excluded.path, edition = excluded.edition, retired = false`);
      await this.db.rows(sql`
        update classification_entry set retired = true where scheme = ${scheme} and edition <> ${edition}`);
    });
  }
}

/** The entry of a code as a record names it. */
export function classified(scheme: ClassificationScheme, code: Sql): Sql {
  return sql`(select json_build_object('code', entry.code, 'name', entry.name, 'path', entry.path)
    from classification_entry entry where entry.scheme = ${scheme} and entry.code = ${code})`;
}

/** Letters of the sections of GB/T 4754, which people leave out. */
const SECTIONS = 'ABCDEFGHIJKLMNOPQRST';

function matching(words: string): Sql {
  return sql`(entry.path like ${contains(words.replaceAll(/\s/g, ''))}
    or starts_with(entry.code, ${words.toUpperCase()}) or starts_with(ltrim(entry.code, ${SECTIONS}), ${words}))`;
}

function withPaths(
  entries: readonly ReferenceEntry[],
  separator: string,
): (ReferenceEntry & { path: string })[] {
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  const pathOf = ({ name, parent }: ReferenceEntry): string => {
    const above = parent === null ? undefined : byCode.get(parent);
    return above ? pathOf(above) + separator + name : name;
  };
  return entries.map((entry) => ({ ...entry, path: pathOf(entry) }));
}
