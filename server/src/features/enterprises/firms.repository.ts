import { Injectable } from '@nestjs/common';
import sql, { raw } from 'sql-template-tag';

import { Database } from '../../platform/database';
import { takenAway } from '../../platform/history';
import type { AtlasFirm, AtlasRelation } from './atlas-firms';
import { EnterpriseImport } from './enterprise-import.entity';
import { EnterprisePlacement } from './enterprise-placement.entity';
import { EnterpriseRelation } from './enterprise-relation.entity';
import { Enterprise } from './enterprise.entity';
import { mergedInto } from './merging/merged-into';
import { nameKeyOf } from './name-key';
import { tellFirms } from './told/tell-firms';

const SOURCE = 'atlas';
/** Rows per statement; PostgreSQL takes 65,535 parameters. */
const BATCH = 500;

interface Firms {
  firmId: (name: string) => string;
  /** Entered or changed by a person, who then also says where it works. */
  isOurs: (name: string) => boolean;
}

interface Ids extends Firms {
  /** By code; codes of nodes that people have retired are absent, and so is then what is said of them. */
  nodeIds: ReadonlyMap<string, string>;
}

/** Writes what an atlas says of firms. */
@Injectable()
export class FirmsRepository {
  constructor(private readonly db: Database) {}

  async lastHash(): Promise<string | undefined> {
    return (await this.db.repo(EnterpriseImport).findOneBy({ source: SOURCE }))?.contentHash;
  }

  /** Makes a second server wait until the first has loaded the same atlas. */
  async lockImport(): Promise<string> {
    const imports = this.db.repo(EnterpriseImport);
    await imports
      .createQueryBuilder()
      .insert()
      .values({ source: SOURCE, contentHash: '' })
      .orIgnore()
      .execute();
    const row = await imports.findOneOrFail({
      where: { source: SOURCE },
      lock: { mode: 'pessimistic_write' },
    });
    return row.id;
  }

  async saveHash(contentHash: string): Promise<void> {
    await this.db.repo(EnterpriseImport).update({ source: SOURCE }, { contentHash, importedAt: new Date() });
  }

  /** Upserts by key; rows that belong to people are only told that the atlas knows them too. */
  async replaceFirms(firms: readonly AtlasFirm[]): Promise<Firms> {
    const keys = firms.map(({ name }) => nameKeyOf(name));
    await this.db.rows(sql`
      update enterprise set atlas_key = name_key where atlas_key is null and name_key = any(${keys})`);
    const kept = await this.db.rows<{ key: string }>(sql`
      select atlas_key as key from enterprise
      where atlas_key = any(${keys}) and (edited_at is not null or origin <> 'atlas')`);
    const merged = await mergedInto(this.db, sql`merge.atlas_key = any(${keys})`);
    const people = new Set([...kept.map(({ key }) => key), ...merged.map(({ atlasKey }) => atlasKey ?? '')]);
    const rows = firms.map(rowOf).filter(({ atlasKey }) => !people.has(atlasKey ?? ''));
    for (const batch of batches(rows)) {
      await this.db.repo(Enterprise).upsert(batch, {
        conflictPaths: ['atlasKey'],
        indexPredicate: 'atlas_key is not null',
        skipUpdateIfNoValuesChanged: true,
      });
    }
    const stored = await this.db.rows<{ id: string; key: string }>(
      sql`select id, atlas_key as key from enterprise where atlas_key = any(${keys})`,
    );
    await this.tell(rows, new Map(stored.map(({ id, key }) => [key, id])));
    const ids = new Map([
      ...merged.map(({ id, atlasKey }) => [atlasKey ?? '', id] as const),
      ...stored.map(({ id, key }) => [key, id] as const),
    ]);
    return {
      firmId: (name) => known(ids.get(nameKeyOf(name)), name),
      isOurs: (name) => people.has(nameKeyOf(name)),
    };
  }

  /** What an earlier atlas said of a firm of which no person said anything goes. */
  private async tell(rows: readonly Enterprise[], ids: ReadonlyMap<string, string>): Promise<void> {
    const told = rows.flatMap(({ atlasKey, listing, source }) => {
      const id = ids.get(atlasKey ?? '');
      return id === undefined ? [] : [{ id, listing, source }];
    });
    for (const table of ['enterprise_listing', 'enterprise_source'])
      await this.db.rows(sql`
        delete from ${raw(table)} where edit_id is null and enterprise_id = any(${told.map(({ id }) => id)})`);
    await tellFirms(this.db, told);
  }

  async replacePlacements(firms: readonly AtlasFirm[], { firmId, isOurs, nodeIds }: Ids): Promise<void> {
    // What a person placed or moved is his; so is what he took away.
    await this.db.rows(sql`
      delete from enterprise_placement place using enterprise e
      where e.id = place.enterprise_id and e.origin = 'atlas' and e.edited_at is null and place.edit_id is null`);
    const theirs = firms.filter(({ name }) => !isOurs(name));
    const rows = theirs.flatMap(({ name, placements }) =>
      placements.flatMap(({ nodeCode, source, dataDate }) => {
        const nodeId = nodeIds.get(nodeCode);
        return nodeId === undefined ? [] : [{ enterpriseId: firmId(name), nodeId, source, dataDate }];
      }),
    );
    const fresh = await this.notTakenAway(
      'enterprise_placement',
      rows,
      (row) => `${row.enterpriseId},${row.nodeId}`,
    );
    for (const batch of batches(fresh)) {
      await this.db
        .repo(EnterprisePlacement)
        .createQueryBuilder()
        .insert()
        .values(batch)
        .orIgnore()
        .execute();
    }
  }

  async replaceRelations(relations: readonly AtlasRelation[], { firmId, nodeIds }: Ids): Promise<void> {
    const repo = this.db.repo(EnterpriseRelation);
    await this.db.rows(sql`delete from enterprise_relation where of_atlas and edit_id is null`);
    const rows = relations.flatMap(({ supplier, customer, nodeCode, ...row }) => {
      const nodeId = nodeIds.get(nodeCode);
      const ends = { supplierId: firmId(supplier), customerId: firmId(customer) };
      // Of two firms that people know to be one nothing is said.
      if (nodeId === undefined || ends.supplierId === ends.customerId) return [];
      return [{ ...row, ...ends, ofAtlas: true, nodeId }];
    });
    for (const batch of batches(rows)) {
      await repo.createQueryBuilder().insert().values(batch).orIgnore().execute();
    }
  }

  /** Rows that no person took away since the atlas first brought them. */
  private async notTakenAway<Row>(table: string, rows: Row[], keyOf: (row: Row) => string): Promise<Row[]> {
    const gone = await takenAway(this.db, table);
    return rows.filter((row) => !gone.has(keyOf(row)));
  }
}

function rowOf({ placements: _, ...firm }: AtlasFirm): Enterprise {
  const row = Object.assign(new Enterprise(), firm, { uscc: null, origin: 'atlas' as const });
  row.derive();
  row.atlasKey = row.nameKey;
  return row;
}

/** The atlas was checked, so an unknown key is our mistake and must not be stored. */
function known(id: string | undefined, key: string): string {
  if (id === undefined) throw new Error(`the atlas names "${key}", which is not stored`);
  return id;
}

function batches<Row>(rows: readonly Row[]): Row[][] {
  const count = Math.ceil(rows.length / BATCH);
  return Array.from({ length: count }, (_, at) => rows.slice(at * BATCH, (at + 1) * BATCH));
}
