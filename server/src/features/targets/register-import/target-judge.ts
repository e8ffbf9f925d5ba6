import { Injectable } from '@nestjs/common';
import { TARGET_LIMITS } from '@lianzhao/contracts';

import type { Actor } from '../../../platform/access';
import type { JudgedRow, RowCells } from '../../../platform/imports';
import type { Conflict } from '../candidates/dealings';
import { Proposals } from '../lists/proposals';
import type { AxisScore } from '../ranking/ranking.types';
import { listKey } from './list-key';
import { placeKey, TargetScores } from './target-scores';
import type { TargetValues } from './target-values';
import { type KnownList, roomOn, TargetWriter } from './target-writer';

interface ReadRow {
  cells: RowCells;
  values: TargetValues;
}

interface Known {
  lists: ReadonlyMap<string, KnownList>;
  scores: ReadonlyMap<string, AxisScore[]>;
  conflicts: ReadonlyMap<string, Conflict[]>;
  /** How many more each list takes. */
  room: Map<string, number>;
}

/** What taking firms over onto lists would do, and what stands against it. */
@Injectable()
export class TargetJudge {
  constructor(
    private readonly writer: TargetWriter,
    private readonly targets: TargetScores,
    private readonly proposals: Proposals,
  ) {}

  async judge(
    actor: Actor,
    rows: readonly ReadRow[],
  ): Promise<JudgedRow<{ values: TargetValues; axes: AxisScore[] }>[]> {
    const known = await this.known(
      actor,
      rows.map(({ values }) => values),
    );
    return rows.map(({ cells, values }) => {
      const recordId = known.lists.get(listKey(values))?.targets[placeKey(values)] ?? null;
      if (recordId === null) refuseUnfit({ cells, values }, known);
      const verdict = recordId === null ? 'new' : 'same';
      const axes = known.scores.get(placeKey(values)) ?? [];
      return {
        ...{ row: cells.row, flaws: cells.flaws, verdict: cells.flaws.length > 0 ? 'error' : verdict },
        ...{ keys: [`${listKey(values)} ${placeKey(values)}`], recordId, values: { values, axes } },
      };
    });
  }

  private async known(actor: Actor, rows: readonly TargetValues[]): Promise<Known> {
    const found = await this.writer.known(
      actor,
      rows.map(({ list }) => list),
    );
    // Of several lists with one name the first counts: one that is open, the latest.
    const lists = new Map([...found].reverse().map((list) => [keyOf(list), list]));
    const firms = rows.map(({ enterpriseId }) => enterpriseId).filter((id) => id !== '');
    return {
      lists,
      scores: await this.targets.of(actor, rows),
      conflicts: new Map(firms.length > 0 ? await this.proposals.conflicts(actor, firms) : []),
      room: new Map(rows.map((row) => [listKey(row), roomOn(lists.get(listKey(row)))])),
    };
  }
}

function keyOf({ name, chain }: KnownList): string {
  return listKey({ list: name, chain });
}

function refuseUnfit({ cells, values }: ReadRow, { lists, scores, conflicts, room }: Known): void {
  const { enterpriseId, node, status } = values;
  if (enterpriseId === '' || node === '') return;
  const key = listKey(values);
  const list = lists.get(key);
  if (list?.status === 'closed') cells.flaw('list', 'list-closed');
  if (list?.status === 'draft' && status !== 'proposed') cells.flaw('status', 'list-draft');
  if (!scores.has(placeKey(values))) cells.flaw('enterprise', 'not-at-node', { node });
  const other = conflicts.get(enterpriseId)?.find(({ kind }) => kind === 'list');
  if (other && list?.status !== 'draft')
    cells.flaw('enterprise', 'on-another-list', { department: other.department });
  const left = room.get(key) ?? 0;
  if (left <= 0) cells.flaw('list', 'list-full', { most: TARGET_LIMITS.onList });
  room.set(key, left - 1);
}
