import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { RecordNotFound } from '../../../platform/errors';
import { moveOf, ScenariosService } from '../scenarios/scenarios.service';
import type { NodePath } from '../node-path.dto';
import type { ChainMap } from './chain-map';
import type { GapMapDto, MapQuery } from './gap-map.dto';
import { gapMapDtoOf, nodeDetailOf } from './gap-map.mapper';
import { Maps } from './maps';
import type { GapNodeDetailDto } from './node-detail.dto';

/** Maps and nodes as a page asks for them, with or without a scenario. */
@Injectable()
export class MapService {
  /** What is sent of a map that is kept: made once, for all who may see it. */
  private readonly sent = new WeakMap<ChainMap, GapMapDto>();

  constructor(
    private readonly maps: Maps,
    private readonly scenarios: ScenariosService,
  ) {}

  async whole(actor: Actor, code: string, query: MapQuery): Promise<GapMapDto> {
    return this.pageOf(await this.map(actor, code, query));
  }

  /** A map as it is sent. */
  pageOf(map: ChainMap): GapMapDto {
    const dto = this.sent.get(map) ?? gapMapDtoOf(map);
    this.sent.set(map, dto);
    return dto;
  }

  async node(actor: Actor, { code, nodeCode }: NodePath, query: MapQuery): Promise<GapNodeDetailDto> {
    const node = nodeDetailOf(await this.map(actor, code, query), nodeCode);
    if (!node) throw new RecordNotFound('node');
    return node;
  }

  private async map(actor: Actor, code: string, { scenario, ...query }: MapQuery): Promise<ChainMap> {
    if (scenario === undefined) return this.maps.of(actor, code, query);
    const { moves } = await this.scenarios.get(actor, code, scenario);
    const map = await this.maps.of(actor, code, query);
    const known = moves.filter(({ nodeCode }) => map.computation.standing.found.has(nodeCode));
    return this.maps.with(actor, code, query, known.map(moveOf));
  }
}
