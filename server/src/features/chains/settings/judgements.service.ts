import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { dayOf } from '../../../platform/calendar';
import { InvalidInput, RecordNotFound } from '../../../platform/errors';
import type { Chain } from '../chain.entity';
import type { ChainNode } from '../chain-node.entity';
import { ChainRepository } from '../chain.repository';
import { ChainEdits } from '../editing/chain-edits';
import { locationQuotient } from '../gap/rates';
import { Maps } from '../map/maps';
import type { NodePath } from '../node-path.dto';
import type { LocationQuotient } from './location-quotient.entity';
import { SettingRepository } from './setting.repository';
import type { QuotientDto, SaveOverrideDto, SaveQuotientDto } from './judgement.dto';

/** An override that holds for longer is no judgement of today any more. */
const LONGEST_DAYS = 731;
const DAY_MS = 86_400_000;

/** What people know or judge of a node beyond its firms: overrides with reason and expiry, location quotients. */
@Injectable()
export class JudgementsService {
  constructor(
    private readonly maps: Maps,
    private readonly chains: ChainRepository,
    private readonly edits: ChainEdits,
    private readonly settings: SettingRepository,
  ) {}

  async override(actor: Actor, at: NodePath, input: SaveOverrideDto): Promise<void> {
    refuseEmpty(input);
    refuseDates(input.expiresOn);
    const { chain, node } = await this.find(at);
    const params = { node: node.code, nameZh: node.nameZh, state: input.state ?? null, reason: input.reason };
    await this.edits.run(actor, { chain, kind: 'override:saved', params }, async () => {
      const current = await this.settings.overrideOf(node.id);
      const { state = null, action = null, reason, expiresOn } = input;
      await this.settings.saveOverride({
        ...current,
        nodeId: node.id,
        state,
        action,
        reason,
        expiresOn,
        authorId: actor.id,
      });
    });
  }

  async withdrawOverride(actor: Actor, at: NodePath): Promise<void> {
    const { chain, node } = await this.find(at);
    const current = await this.settings.overrideOf(node.id);
    if (!current) throw new RecordNotFound('override');
    const params = { node: node.code, nameZh: node.nameZh };
    await this.edits.run(actor, { chain, kind: 'override:withdrawn', params }, async () => {
      await this.settings.saveOverride({ ...current, retiredAt: new Date() });
    });
  }

  async quotients(at: NodePath): Promise<QuotientDto[]> {
    const { node } = await this.find(at);
    return (await this.settings.quotientsOf(node.id)).map(quotientDto);
  }

  /** One a year: a second one of the same year replaces the first. */
  async saveQuotient(actor: Actor, at: NodePath, input: SaveQuotientDto): Promise<QuotientDto[]> {
    refuseImpossible(input);
    const { chain, node } = await this.find(at);
    const params = { node: node.code, nameZh: node.nameZh, year: input.year };
    await this.edits.run(actor, { chain, kind: 'quotient:saved', params }, async () => {
      const current = (await this.settings.quotientsOf(node.id)).find(({ year }) => year === input.year);
      await this.settings.saveQuotient({ ...current, ...input, nodeId: node.id });
    });
    return this.quotients(at);
  }

  async withdrawQuotient(actor: Actor, at: NodePath, year: number): Promise<void> {
    const { chain, node } = await this.find(at);
    const current = (await this.settings.quotientsOf(node.id)).find((row) => row.year === year);
    if (!current) throw new RecordNotFound('quotient');
    const params = { node: node.code, nameZh: node.nameZh, year };
    await this.edits.run(actor, { chain, kind: 'quotient:withdrawn', params }, async () => {
      await this.settings.saveQuotient({ ...current, retiredAt: new Date() });
    });
  }

  private async find({ code, nodeCode }: NodePath): Promise<{ chain: Chain; node: ChainNode }> {
    const chain = await this.maps.chain(code);
    const node = await this.chains.nodeByCode(nodeCode);
    if (!node || node.retiredAt || node.chainId !== chain.id) throw new RecordNotFound('node');
    return { chain, node };
  }
}

function refuseEmpty({ state, action }: SaveOverrideDto): void {
  if (!state && !action) throw new InvalidInput([{ pointer: '/state', code: 'nothing-overridden' }]);
}

function refuseDates(expiresOn: string): void {
  const latest = dayOf(new Date(Date.now() + LONGEST_DAYS * DAY_MS));
  if (expiresOn < dayOf()) throw new InvalidInput([{ pointer: '/expiresOn', code: 'day-passed' }]);
  if (expiresOn > latest)
    throw new InvalidInput([{ pointer: '/expiresOn', code: 'day-too-far', params: { latest } }]);
}

/** A part cannot be larger than the whole. */
function refuseImpossible({ localValue, localTotal, nationalValue, nationalTotal }: SaveQuotientDto): void {
  const errors = [
    ...(Number(localValue) > Number(localTotal) ? [{ pointer: '/localValue', code: 'above-total' }] : []),
    ...(Number(nationalValue) > Number(nationalTotal)
      ? [{ pointer: '/nationalValue', code: 'above-total' }]
      : []),
  ];
  if (errors.length > 0) throw new InvalidInput(errors);
}

function quotientDto(row: LocationQuotient): QuotientDto {
  const { year, basis, localValue, localTotal, nationalValue, nationalTotal, source } = row;
  const quotient = locationQuotient(
    { value: Number(localValue), total: Number(localTotal) },
    { value: Number(nationalValue), total: Number(nationalTotal) },
  );
  return { year, basis, localValue, localTotal, nationalValue, nationalTotal, source, quotient };
}
