import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { Audit, difference } from '../../../platform/audit';
import { Database } from '../../../platform/database';
import { InvalidInput, RecordIsStale } from '../../../platform/errors';
import type { Chain } from '../chain.entity';
import type { MoveInput } from '../gap/gap-input';
import { Maps } from '../map/maps';
import type { CreateScenarioDto, MoveDto, ScenarioDto, UpdateScenarioDto } from './scenario.dto';
import type { Scenario } from './scenario.entity';
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

  create(
    actor: Actor,
    code: string,
    { moves, radius, year, ...input }: CreateScenarioDto,
  ): Promise<ScenarioDto> {
    return this.db.transaction(async () => {
      const chain = await this.maps.chain(code);
      const nodeIds = await this.nodeIds(chain, moves);
      const scenario = await this.scenarios.save({
        ...input,
        area: radius,
        ...madeOn(year),
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
    { moves, radius, year, ...fields }: UpdateScenarioDto,
  ): Promise<ScenarioDto> {
    return this.db.transaction(async () => {
      const chain = await this.maps.chain(code);
      const scenario = await this.scenarios.lock(actor, chain.id, id);
      const current = await this.scenarios.view(actor, chain.id, id);
      if (scenario.version !== version) throw new RecordIsStale('scenario', current);
      const changes = { ...fields, ...(radius && { area: radius }), ...madeOn(year) };
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

/** A year that is not said stays as it was: unknown of a new one. */
function madeOn(year: number | null | undefined): Partial<Scenario> {
  return year === undefined ? {} : { year, yearKnown: true };
}

export function moveOf({ nodeCode, name, winShare, tracedShare, annualSupply }: MoveDto): MoveInput {
  return {
    ...{ nodeCode, name, winShare, tracedShare: tracedShare ?? null },
    annualSupply: annualSupply == null ? null : Number(annualSupply),
  };
}
