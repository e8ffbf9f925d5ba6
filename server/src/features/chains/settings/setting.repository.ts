import { Injectable } from '@nestjs/common';
import type { GapSettings } from '@lianzhao/contracts';
import { IsNull } from 'typeorm';

import { Database } from '../../../platform/database';
import { GapOverride } from './gap-override.entity';
import { GapSetting } from './gap-setting.entity';
import { LocationQuotient } from './location-quotient.entity';

/** Reads and writes settings, overrides and quotients; all of them are tracked. */
@Injectable()
export class SettingRepository {
  constructor(private readonly db: Database) {}

  settingsOf(chainId: string): Promise<GapSetting | null> {
    return this.db.repo(GapSetting).findOneBy({ chainId });
  }

  async saveSettings(current: GapSetting | null, chainId: string, values: GapSettings): Promise<GapSetting> {
    const settings = this.db.repo(GapSetting);
    return settings.save(settings.create({ ...current, chainId, values }));
  }

  async dropSettings(setting: GapSetting): Promise<void> {
    await this.db.repo(GapSetting).remove(setting);
  }

  overrideOf(nodeId: string): Promise<GapOverride | null> {
    return this.db.repo(GapOverride).findOneBy({ nodeId, retiredAt: IsNull() });
  }

  async saveOverride(override: Partial<GapOverride>): Promise<void> {
    const overrides = this.db.repo(GapOverride);
    await overrides.save(overrides.create(override));
  }

  quotientsOf(nodeId: string): Promise<LocationQuotient[]> {
    return this.db
      .repo(LocationQuotient)
      .find({ where: { nodeId, retiredAt: IsNull() }, order: { year: 'DESC' } });
  }

  async saveQuotient(quotient: Partial<LocationQuotient>): Promise<void> {
    const quotients = this.db.repo(LocationQuotient);
    await quotients.save(quotients.create(quotient));
  }
}
