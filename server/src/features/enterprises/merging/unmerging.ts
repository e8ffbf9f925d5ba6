import { Injectable } from '@nestjs/common';

import { MergeTargetGone, type KeptRowDto, type Returned, RowReturn } from '../../../platform/merging';
import type { Enterprise } from '../enterprise.entity';
import { EnterpriseIsDuplicate } from '../enterprise.errors';
import { EnterpriseRepository } from '../enterprise.repository';
import type { EnterpriseMerge } from './enterprise-merge.entity';
import { MergeRepository } from './merge.repository';
import { TOLD_ONCE } from './told-before';
import { TouchedMaps } from './touched-maps';

/** The work of taking a merge back, in the transaction it is called in. */
@Injectable()
export class Unmerging {
  constructor(
    private readonly enterprises: EnterpriseRepository,
    private readonly merges: MergeRepository,
    private readonly returning: RowReturn,
    private readonly maps: TouchedMaps,
  ) {}

  async run(merge: EnterpriseMerge): Promise<Returned> {
    const { id, targetId, sourceId, sourceRow, fields } = merge;
    const target = await this.target(targetId);
    const ids = [targetId, sourceId];
    const chains = await this.maps.of(ids);
    const kept = giveBack(target, fields);
    target.editedAt = new Date();
    target.derive();
    await this.enterprises.save(target);
    await this.refuseTwin(sourceRow as { id: string; name_key: string; uscc: string | null });
    await this.merges.bringBack(sourceRow);
    const log = await this.merges.log(id);
    const rows = await this.returning.bringBack(log);
    await this.merges.tellAsBefore(merge, target, log);
    for (const one of ids) await this.merges.told.settle(one);
    await this.maps.touch([...chains, ...(await this.maps.of(ids))]);
    return { restored: rows.restored, kept: [...kept, ...rows.kept] };
  }

  private async target(id: string): Promise<Enterprise> {
    if (!(await this.enterprises.exists(id))) throw new MergeTargetGone();
    return this.enterprises.lock(id);
  }

  /** Somebody may have entered the firm anew meanwhile. */
  private async refuseTwin({
    id,
    name_key: nameKey,
    uscc,
  }: {
    id: string;
    name_key: string;
    uscc: string | null;
  }) {
    const twin = await this.enterprises.twin({ id, nameKey, uscc });
    if (twin) throw new EnterpriseIsDuplicate(twin);
  }
}

/** What was taken over goes back, unless somebody changed it since. */
function giveBack(target: Enterprise, fields: EnterpriseMerge['fields']): KeptRowDto[] {
  const kept: KeptRowDto[] = [];
  for (const [field, { before, after }] of Object.entries(fields)) {
    // Told by rows by now.
    if (TOLD_ONCE.some((told) => told === field)) continue;
    const now = target[field as keyof Enterprise] ?? null;
    if (JSON.stringify(now) === JSON.stringify(after)) Object.assign(target, { [field]: before });
    else kept.push({ kind: 'field', id: field });
  }
  return kept;
}
