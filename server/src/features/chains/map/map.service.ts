import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { RecordNotFound } from '../../../platform/errors';
import { moveOf, ScenariosService } from '../scenarios/scenarios.service';
import type { NodePath } from '../node-path.dto';
import type { ChainMap } from './chain-map';
import type { GapMapDto, MapQuery } from './gap-map.dto';
import { gapMapDtoOf, nodeDetailOf } from './gap-map.mapper';
import { Maps } from './maps';
import { movedMap } from './moved-map';
import type { GapNodeDetailDto } from './node-detail.dto';

/** A map with the moves of a kept scenario, by its name; null where it is the map as it is. */
export interface MapSide {
  name: string | null;
  map: ChainMap;
}

interface SidesQuery extends MapQuery {
  /** The scenario that the map is set against. */
  against?: string | undefined;
}

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

  /** A map and what it is set against, both on the one that is asked for. */
  async sides(
    actor: Actor,
    code: string,
    { scenario, against, ...view }: SidesQuery,
  ): Promise<{ own: MapSide; other: MapSide | undefined }> {
    const asIs = await this.maps.of(actor, code, view);
    const side = async (id: string | undefined): Promise<MapSide> => {
      if (id === undefined) return { name: null, map: asIs };
      const { name, moves } = await this.scenarios.get(actor, code, id);
      const known = moves.filter(({ nodeCode }) => asIs.computation.standing.found.has(nodeCode));
      return { name, map: movedMap(asIs, known.map(moveOf)) };
    };
    return { own: await side(scenario), other: against === undefined ? undefined : await side(against) };
  }

  private async map(actor: Actor, code: string, query: MapQuery): Promise<ChainMap> {
    return (await this.sides(actor, code, query)).own.map;
  }
}
