import { Injectable } from '@nestjs/common';

import { Database } from '../../../platform/database';
import { RecordNotFound } from '../../../platform/errors';
import { ChainGoal, ChainProfile } from './chain-profile.entity';

@Injectable()
export class ProfileRepository {
  constructor(private readonly db: Database) {}

  profileOf(chainId: string): Promise<ChainProfile | null> {
    return this.db.repo(ChainProfile).findOneBy({ chainId });
  }

  saveProfile(profile: Partial<ChainProfile>): Promise<ChainProfile> {
    const profiles = this.db.repo(ChainProfile);
    return profiles.save(profiles.create(profile));
  }

  goalsOf(chainId: string): Promise<ChainGoal[]> {
    return this.db.repo(ChainGoal).find({ where: { chainId }, order: { year: 'ASC', createdAt: 'ASC' } });
  }

  /** Held until the transaction ends. */
  async lockGoal(chainId: string, id: string): Promise<ChainGoal> {
    const goal = await this.db
      .repo(ChainGoal)
      .findOne({ where: { id, chainId }, lock: { mode: 'pessimistic_write' } });
    if (!goal) throw new RecordNotFound('goal');
    return goal;
  }

  saveGoal(goal: Partial<ChainGoal>): Promise<ChainGoal> {
    const goals = this.db.repo(ChainGoal);
    return goals.save(goals.create(goal));
  }

  async removeGoal(goal: ChainGoal): Promise<void> {
    await this.db.repo(ChainGoal).remove(goal);
  }
}
