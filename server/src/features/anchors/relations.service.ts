import { Injectable } from '@nestjs/common';

import { type Area, areaOfCity, AreasService } from '../chains';
import { EnterprisesService } from '../enterprises';
import type { AnchorRelationsDto, RelatedFirmDto } from './anchor.dto';
import { type RelatedFirmRow, RelationsRepository } from './relations.repository';

/** More lines than this nobody can tell apart in a picture. */
const MOST = 400;

/** Whom a chain leader is related to: suppliers and customers, its group, partners, rivals and introducers. */
@Injectable()
export class RelationsService {
  constructor(
    private readonly enterprises: EnterprisesService,
    private readonly rows: RelationsRepository,
    private readonly areas: AreasService,
  ) {}

  /** @param ring 2: with what the firms of its group are related to */
  async of(id: string, ring: number): Promise<AnchorRelationsDto> {
    const { enterpriseId } = await this.enterprises.anchor(id);
    const found = await this.rows.around(enterpriseId, { ring, most: MOST + 1 });
    const relations = found.slice(0, MOST);
    const ids = relations.flatMap(({ supplierId, customerId }) => [supplierId, customerId]);
    const [firms, areas] = await Promise.all([
      this.rows.firms([...new Set([enterpriseId, ...ids])]),
      this.areas.list(),
    ]);
    return {
      ...{ anchorFirmId: enterpriseId, relations, capped: found.length > MOST },
      firms: firms.map((firm) => firmDto(firm, areas)),
    };
  }
}

function firmDto(firm: RelatedFirmRow, areas: readonly Area[]): RelatedFirmDto {
  return { ...firm, area: areaOfCity(firm, areas) };
}
