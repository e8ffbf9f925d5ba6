import { Injectable } from '@nestjs/common';

import { RecordIsStale } from '../../../platform/errors';
import { type MovedRow, type Row, RowMover } from '../../../platform/merging';
import type { Enterprise } from '../enterprise.entity';
import { EnterpriseRepository } from '../enterprise.repository';
import type { MergedField } from './merge.dto';
import { MergeRepository, UNCOUNTED } from './merge.repository';
import { type ChangedFields, takenFrom } from './merged-fields';
import { TouchedMaps } from './touched-maps';

export interface Pair {
  targetId: string;
  sourceId: string;
  targetVersion: number;
  sourceVersion: number;
}

export interface Merged {
  target: Enterprise;
  source: Enterprise;
  sourceRow: Row;
  fields: ChangedFields;
  rows: MovedRow[];
}

/** The work of a merge, in the transaction it is called in. */
@Injectable()
export class Merging {
  constructor(
    private readonly enterprises: EnterpriseRepository,
    private readonly merges: MergeRepository,
    private readonly mover: RowMover,
    private readonly maps: TouchedMaps,
  ) {}

  async run(pair: Pair, take: readonly MergedField[]): Promise<Merged> {
    const { target, source } = await this.lock(pair);
    const ids = [target.id, source.id];
    const chains = await this.maps.of(ids);
    const sourceRow = await this.merges.rowOf(source.id);
    const rows = [
      // Of these tables a merge knows more than who points at whom.
      ...(await this.mover.move({ table: 'enterprise', from: source.id, to: target.id }, UNCOUNTED)),
      ...(await this.merges.pairsOf(source.id)),
      ...(await this.merges.nameAfter(target.id, source.id)),
    ];
    const fields = takenFrom(target, source, take);
    // First gone, then taken over: a name and a code belong to one firm at a time.
    await this.merges.takeAway(source.id);
    for (const [field, { after }] of Object.entries(fields)) Object.assign(target, { [field]: after });
    target.editedAt = new Date();
    target.derive();
    await this.enterprises.save(target);
    await this.merges.told.settle(target.id);
    await this.maps.touch([...chains, ...(await this.maps.of(ids))]);
    return { target, source, sourceRow, fields, rows };
  }

  /** Always in the same order, so that two merges of the same firms wait for each other. */
  private async lock(pair: Pair): Promise<{ target: Enterprise; source: Enterprise }> {
    const held = new Map<string, Enterprise>();
    for (const id of [pair.targetId, pair.sourceId].sort()) held.set(id, await this.enterprises.lock(id));
    const of = async (id: string, version: number) => {
      const enterprise = held.get(id);
      if (enterprise?.version === version) return enterprise;
      throw new RecordIsStale('enterprise', await this.enterprises.view(id));
    };
    return {
      target: await of(pair.targetId, pair.targetVersion),
      source: await of(pair.sourceId, pair.sourceVersion),
    };
  }
}
