import { Injectable } from '@nestjs/common';
import { DEFAULT_GAP_SETTINGS, type GapSettings } from '@lianzhao/contracts';

import type { Actor } from '../../../platform/access';
import { InvalidInput, RecordIsStale } from '../../../platform/errors';
import { ChainEdits } from '../editing/chain-edits';
import { Maps } from '../map/maps';
import type { GapSetting } from './gap-setting.entity';
import { SettingRepository } from './setting.repository';
import type { GapSettingsAnswerDto, GapSettingsDto } from './gap-settings.dto';

/** The parts of the fit add up to one, to the last decimal that is kept. */
const TOLERANCE = 1e-6;

/** Where a chain draws its lines and how it weighs. */
@Injectable()
export class GapSettingsService {
  constructor(
    private readonly maps: Maps,
    private readonly edits: ChainEdits,
    private readonly settings: SettingRepository,
  ) {}

  async get(code: string): Promise<GapSettingsAnswerDto> {
    const chain = await this.maps.chain(code);
    return answer(await this.settings.settingsOf(chain.id));
  }

  async save(
    actor: Actor,
    code: string,
    version: number,
    values: GapSettingsDto,
  ): Promise<GapSettingsAnswerDto> {
    refuseUneven(values);
    const chain = await this.maps.chain(code);
    return this.edits.run(actor, { chain, kind: 'settings:changed', params: { values } }, async () => {
      const current = await this.settings.settingsOf(chain.id);
      if ((current?.version ?? 0) !== version) throw new RecordIsStale('gap_setting', answer(current));
      return answer(await this.settings.saveSettings(current, chain.id, values));
    });
  }

  /** Back to what the product comes with. */
  async reset(actor: Actor, code: string): Promise<GapSettingsAnswerDto> {
    const chain = await this.maps.chain(code);
    const current = await this.settings.settingsOf(chain.id);
    if (!current) return answer(null);
    return this.edits.run(actor, { chain, kind: 'settings:reset' }, async () => {
      await this.settings.dropSettings(current);
      return answer(null);
    });
  }
}

function answer(setting: Pick<GapSetting, 'values' | 'version'> | null): GapSettingsAnswerDto {
  const values: GapSettings = { ...DEFAULT_GAP_SETTINGS, ...setting?.values };
  return { values, defaults: DEFAULT_GAP_SETTINGS, version: setting?.version ?? 0 };
}

function refuseUneven({ fit: { base, neighbours, power } }: GapSettings): void {
  if (Math.abs(base + neighbours + power - 1) <= TOLERANCE) return;
  throw new InvalidInput([
    { pointer: '/fit', code: 'sum-not-one', params: { sum: base + neighbours + power } },
  ]);
}
