import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { Audit, difference } from '../../../platform/audit';
import { Database } from '../../../platform/database';
import { InvalidInput, RecordIsStale } from '../../../platform/errors';
import type { Chain } from '../chain.entity';
import type { MoveInput } from '../gap/gap-input';
import type { MapView } from '../map/gap-map.dto';
import { Maps } from '../map/maps';
import { comparisonOf } from './comparison';
import type { ComparisonDto } from './comparison.dto';
import type {
  CreateScenarioDto,
  MoveDto,
  ScenarioDto,
  ScenarioPath,
  TryMovesDto,
  UpdateScenarioDto,
} from './scenario.dto';
import { ScenarioRepository } from './scenario.repository';

@Injectable()
export class ScenariosService {
  constructor(
    private readonly db: Database,
    private readonly scenarios: ScenarioRepository,
    private readonly maps: Maps,
    private readonly audit: Audit,
  ) {}

  async list(actor: Actor, code: string): Promise<ScenarioDto[]> {
    return this.scenarios.list(actor, (await this.maps.chain(code)).id);
  }

  async get(actor: Actor, code: string, id: string): Promise<ScenarioDto> {
    return this.scenarios.view(actor, (await this.maps.chain(code)).id, id);
  }

  /** What moves would change, without keeping them. */
  async attempt(actor: Actor, code: string, { moves, ...view }: TryMovesDto): Promise<ComparisonDto> {
    return this.compare(actor, code, { moves, view });
  }

  /**
   * What a kept scenario changes on the map that is looked at, as that map shows it; moves at nodes that are not on
   * it are named and count for nothing.
   */
  async comparison(actor: Actor, { code, id }: ScenarioPath, view: MapView): Promise<ComparisonDto> {
    const { moves } = await this.get(actor, code, id);
    return this.compare(actor, code, { moves, view });
  }

  create(actor: Actor, code: string, { moves, radius, ...input }: CreateScenarioDto): Promise<ScenarioDto> {
    return this.db.transaction(async () => {
      const chain = await this.maps.chain(code);
      const nodeIds = await this.nodeIds(chain, moves);
      const scenario = await this.scenarios.save({
        ...input,
        area: radius,
        chainId: chain.id,
        authorId: actor.id,
      });
      await this.scenarios.replaceMoves(scenario.id, moves, nodeIds);
      await this.audit.record(actor, {
        action: 'scenario:created',
        kind: 'scenario',
        id: scenario.id,
        after: { chain: code, name: input.name, moves: moves.length },
      });
      return this.scenarios.view(actor, chain.id, scenario.id);
    });
  }

  update(
    actor: Actor,
    { code, id, version }: { code: string; id: string; version: number },
    { moves, radius, ...fields }: UpdateScenarioDto,
  ): Promise<ScenarioDto> {
    return this.db.transaction(async () => {
      const chain = await this.maps.chain(code);
      const scenario = await this.scenarios.lock(actor, chain.id, id);
      const current = await this.scenarios.view(actor, chain.id, id);
      if (scenario.version !== version) throw new RecordIsStale('scenario', current);
      const changes = { ...fields, ...(radius && { area: radius }) };
      const audited = difference<object>(scenario, changes);
      // New moves alone would leave the row, and with it the version, as it was.
      await this.scenarios.save(Object.assign(scenario, changes, { updatedAt: new Date() }));
      if (moves) await this.scenarios.replaceMoves(id, moves, await this.nodeIds(chain, moves, current));
      await this.audit.record(actor, { action: 'scenario:updated', kind: 'scenario', id, ...audited });
      return this.scenarios.view(actor, chain.id, id);
    });
  }

  remove(actor: Actor, { code, id, version }: { code: string; id: string; version: number }): Promise<void> {
    return this.db.transaction(async () => {
      const chain = await this.maps.chain(code);
      const scenario = await this.scenarios.lock(actor, chain.id, id);
      const { name, shared, moves, ...current } = await this.scenarios.view(actor, chain.id, id);
      if (scenario.version !== version)
        throw new RecordIsStale('scenario', { name, shared, moves, ...current });
      await this.scenarios.save(Object.assign(scenario, { retiredAt: new Date() }));
      await this.audit.record(actor, {
        ...{ action: 'scenario:removed', kind: 'scenario', id },
        before: { chain: code, name, shared, moves: moves.length },
      });
    });
  }

  private async compare(
    actor: Actor,
    code: string,
    { moves, view }: { moves: readonly MoveDto[]; view: MapView },
  ): Promise<ComparisonDto> {
    const before = await this.maps.of(actor, code, view);
    const known = moves.filter(({ nodeCode }) => before.computation.standing.found.has(nodeCode));
    const after = await this.maps.with(actor, code, view, known.map(moveOf));
    const left = moves.filter((move) => !known.includes(move)).map(({ nodeCode }) => nodeCode);
    return comparisonOf(before, after, await this.scenarios.left(before.chain.id, left));
  }

  /** Nodes a move may be kept at: leaves of this chain, and those it is already kept at. */
  private async nodeIds(
    chain: Chain,
    moves: readonly MoveDto[],
    kept?: ScenarioDto,
  ): Promise<Map<string, string>> {
    const ids = await this.maps.leafIds(chain);
    const before = new Set(kept?.moves.map(({ nodeCode }) => nodeCode));
    const retired = await this.maps.idsOfAll([...before]);
    const unknown = moves.flatMap(({ nodeCode }, at) =>
      ids.has(nodeCode) || before.has(nodeCode)
        ? []
        : [{ pointer: `/moves/${at}/nodeCode`, code: 'unknown-node', params: { node: nodeCode } }],
    );
    if (unknown.length > 0) throw new InvalidInput(unknown);
    return new Map([...retired, ...ids]);
  }
}

export function moveOf({ nodeCode, name, winShare, tracedShare, annualSupply }: MoveDto): MoveInput {
  return {
    ...{ nodeCode, name, winShare, tracedShare: tracedShare ?? null },
    annualSupply: annualSupply == null ? null : Number(annualSupply),
  };
}
