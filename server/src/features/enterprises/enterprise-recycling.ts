import { Injectable, type OnModuleInit } from '@nestjs/common';
import sql from 'sql-template-tag';

import type { Actor } from '../../platform/access';
import { Database } from '../../platform/database';
import { RecordIsStale } from '../../platform/errors';
import { type KeptRow, type Recyclable, type RecycledKind, RecycledKinds } from '../../platform/recycling';
import { EnterpriseOfAtlas } from './enterprise.errors';
import { EnterpriseRepository } from './enterprise.repository';
import { TouchedMaps } from './merging/touched-maps';

/**
 * A firm goes with its names, places in chains, relations, qualifications and signals. One with leads, projects, visits,
 * people, purchases or places in lists stays, and so does an anchor. One that came with the atlas would come again with
 * it. It is deleted by who entered it, or by a manager.
 */
@Injectable()
export class EnterpriseRecycling implements RecycledKind, OnModuleInit {
  readonly kind = 'enterprise';
  readonly permission = 'enterprise:update';

  constructor(
    private readonly kinds: RecycledKinds,
    private readonly db: Database,
    private readonly enterprises: EnterpriseRepository,
    private readonly maps: TouchedMaps,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async hold(actor: Actor, id: string, version: number): Promise<Recyclable> {
    const firm = await this.enterprises.lock(id);
    if (firm.version !== version) throw new RecordIsStale('enterprise', await this.enterprises.view(id));
    if (firm.atlasKey !== null) throw new EnterpriseOfAtlas();
    return { title: firm.name, mine: await this.enteredBy(actor, id), departmentId: null };
  }

  async around(id: string, work: () => Promise<void>): Promise<void> {
    const before = await this.maps.of([id]);
    await work();
    await this.maps.touch([...before, ...(await this.maps.of([id]))]);
  }

  async rival(_actor: Actor, rows: readonly KeptRow[]): Promise<string | null> {
    const firm = rows.find(({ table }) => table === 'enterprise')?.row as
      { id: string; name_key: string; uscc: string | null } | undefined;
    if (!firm) return null;
    const twin = await this.enterprises.twin({ id: firm.id, nameKey: firm.name_key, uscc: firm.uscc });
    return twin?.name ?? null;
  }

  /** A firm belongs to nobody; the trail knows who brought it. */
  private async enteredBy(actor: Actor, id: string): Promise<boolean> {
    const row = await this.db.row(sql`
      select 1 from audit where audit.record_kind = 'enterprise' and audit.record_id = ${id}
        and audit.action = 'enterprise:created' and audit.actor_id = ${actor.id}`);
    return row !== undefined;
  }
}
