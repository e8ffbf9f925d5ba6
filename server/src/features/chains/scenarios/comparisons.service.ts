import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import type { ChainMap } from '../map/chain-map';
import type { MapView } from '../map/gap-map.dto';
import { Maps } from '../map/maps';
import { movedMap } from '../map/moved-map';
import { besideOf } from './beside';
import type { BesideDto, BesideQuery } from './beside.dto';
import { comparisonOf } from './comparison';
import type { ComparisonDto, LeftNodeDto } from './comparison.dto';
import type { MoveDto, ScenarioPath, TryMovesDto } from './scenario.dto';
import { ScenarioRepository } from './scenario.repository';
import { moveOf } from './scenarios.service';

/** What moves change on the map that is looked at; moves at nodes that are not on it are named and count for nothing. */
@Injectable()
export class ComparisonsService {
  constructor(
    private readonly scenarios: ScenarioRepository,
    private readonly maps: Maps,
  ) {}

  /** What moves would change, without keeping them. */
  async attempt(actor: Actor, code: string, { moves, ...view }: TryMovesDto): Promise<ComparisonDto> {
    return this.compare(actor, code, { moves, view });
  }

  /** What a kept scenario changes, on the map that is looked at and as that map shows it. */
  async comparison(actor: Actor, { code, id }: ScenarioPath, view: MapView): Promise<ComparisonDto> {
    const { moves } = await this.scenarios.view(actor, (await this.maps.chain(code)).id, id);
    return this.compare(actor, code, { moves, view });
  }

  /** Kept scenarios on one and the same map; those that are not there for the actor are told and take nothing away. */
  async beside(actor: Actor, code: string, { ids, ...view }: BesideQuery): Promise<BesideDto> {
    const asked = [...new Set(ids.toLowerCase().split(','))];
    const asIs = await this.maps.of(actor, code, view);
    const scenarios = await this.scenarios.several(actor, asIs.chain.id, asked);
    const columns = await Promise.all(
      scenarios.map(async (scenario) => ({ scenario, ...(await this.tried(asIs, scenario.moves)) })),
    );
    const gone = asked.filter((id) => scenarios.every((each) => each.id !== id));
    return { years: asIs.years, firstDay: asIs.firstDay, ...besideOf(asIs, columns), gone };
  }

  private async compare(
    actor: Actor,
    code: string,
    { moves, view }: { moves: readonly MoveDto[]; view: MapView },
  ): Promise<ComparisonDto> {
    const before = await this.maps.of(actor, code, view);
    const { map, left } = await this.tried(before, moves);
    return comparisonOf(before, map, left);
  }

  private async tried(
    before: ChainMap,
    moves: readonly MoveDto[],
  ): Promise<{ map: ChainMap; left: LeftNodeDto[] }> {
    const { found } = before.computation.standing;
    const known = moves.filter(({ nodeCode }) => found.has(nodeCode));
    const lost = moves.filter(({ nodeCode }) => !found.has(nodeCode)).map(({ nodeCode }) => nodeCode);
    return {
      map: movedMap(before, known.map(moveOf)),
      left: await this.scenarios.left(before.chain.id, lost),
    };
  }
}
