import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { Database } from '../../../platform/database';
import { dryRun } from '../../../platform/merging';
import { EnterpriseRepository } from '../enterprise.repository';
import type {
  EnterpriseMergeDto,
  MergeEnterprisesDto,
  MergePreviewDto,
  MergePreviewQuery,
} from './merge.dto';
import { MergeRecording } from './merge-recording';
import { SameEnterprise } from './merge.errors';
import { MergeRepository } from './merge.repository';
import { differencesOf } from './merged-fields';
import { Merging } from './merging';

/** Two files of one firm become one. Everything that was said of either is kept, and it can be taken back. */
@Injectable()
export class MergesService {
  constructor(
    private readonly db: Database,
    private readonly enterprises: EnterpriseRepository,
    private readonly merging: Merging,
    private readonly merges: MergeRepository,
    private readonly recording: MergeRecording,
  ) {}

  list(enterpriseId: string): Promise<EnterpriseMergeDto[]> {
    return this.merges.list(enterpriseId);
  }

  /** Does it and takes it back at once, so that what is shown is what will be. */
  async preview(
    actor: Actor,
    { target: targetId, source: sourceId }: MergePreviewQuery,
  ): Promise<MergePreviewDto> {
    if (targetId === sourceId) throw new SameEnterprise();
    const [target, source] = [await this.enterprises.view(targetId), await this.enterprises.view(sourceId)];
    const pair = { targetId, sourceId, targetVersion: target.version, sourceVersion: source.version };
    const { rows } = await dryRun(this.db, () => this.merging.run(pair, []));
    const following = await this.merges.following(actor, rows);
    return { target, source, fields: differencesOf(target, source), rows: following };
  }

  async merge(actor: Actor, version: number, input: MergeEnterprisesDto): Promise<EnterpriseMergeDto> {
    const { targetId, sourceId, sourceVersion, take } = input;
    if (targetId === sourceId) throw new SameEnterprise();
    const pair = { targetId, sourceId, targetVersion: version, sourceVersion };
    return this.recording.run(actor, pair, () => this.merging.run(pair, take));
  }
}
