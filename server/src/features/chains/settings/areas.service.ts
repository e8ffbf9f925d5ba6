import { Injectable } from '@nestjs/common';
import type { SupplyArea } from '@lianzhao/contracts';

import type { Actor } from '../../../platform/access';
import { Audit, difference } from '../../../platform/audit';
import { Database } from '../../../platform/database';
import { RecordIsStale, RecordNotFound } from '../../../platform/errors';
import { ChainRepository } from '../chain.repository';
import type { Area } from './area';
import { AreaRepository } from './area.repository';
import type { AreaDto, UpdateAreaDto } from './area.dto';
import type { SupplyAreaRow } from './supply-area.entity';

/** The rings around the zone, the same for all its chains. */
@Injectable()
export class AreasService {
  constructor(
    private readonly db: Database,
    private readonly areas: AreaRepository,
    private readonly chains: ChainRepository,
    private readonly audit: Audit,
  ) {}

  async list(): Promise<AreaDto[]> {
    return (await this.areas.all()).map(areaDto);
  }

  update(actor: Actor, code: SupplyArea, version: number, input: UpdateAreaDto): Promise<AreaDto> {
    return this.db.transaction(async () => {
      const row = (await this.areas.all()).find((area) => area.code === code);
      if (!row) throw new RecordNotFound('area');
      if (row.version !== version) throw new RecordIsStale('area', areaDto(row));
      const audited = difference<object>(row, input);
      const saved = await this.areas.save(Object.assign(row, input));
      // Where somebody counts as local moves with the rings, on every map.
      await this.chains.touch((await this.chains.all()).map(({ id }) => id));
      await this.audit.record(actor, {
        action: 'area:updated',
        kind: 'area',
        id: null,
        ...withCode(code, audited),
      });
      return areaDto(saved);
    });
  }

  /** What a zone comes with; rings that somebody has described stay as they are. */
  fill(areas: readonly Area[]): Promise<void> {
    return this.db.transaction(() => this.areas.fill(areas));
  }
}

function areaDto({ code, nameZh, nameEn, words, cities, provinces, version }: SupplyAreaRow): AreaDto {
  return { code, nameZh, nameEn, words, cities, provinces, version };
}

function withCode(code: SupplyArea, { before, after }: { before: object; after: object }) {
  return { before: { code, ...before }, after: { code, ...after } };
}
