import sql, { raw, type Sql } from 'sql-template-tag';

/** `{id, name}` of the anchor a column points at; an anchor goes by the name of its enterprise. */
export function anchorReference(column: string): Sql {
  return sql`(select json_build_object('id', anchor.id, 'name', firm.name)
    from anchor join enterprise firm on firm.id = anchor.enterprise_id where anchor.id = ${raw(column)})`;
}
