import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { Audit, difference } from '../../../platform/audit';
import { Database } from '../../../platform/database';
import { RecordIsStale } from '../../../platform/errors';
import { Maps } from '../map/maps';
import type { ChainProfile } from './chain-profile.entity';
import type { ProfileDto, SaveProfileDto } from './profile.dto';
import { ProfileRepository } from './profile.repository';

/** Who leads a chain, where it is to land, and what its office hands in. */
@Injectable()
export class ProfileService {
  constructor(
    private readonly db: Database,
    private readonly maps: Maps,
    private readonly profiles: ProfileRepository,
    private readonly audit: Audit,
  ) {}

  async get(code: string): Promise<ProfileDto> {
    const chain = await this.maps.chain(code);
    return profileDto(await this.profiles.profileOf(chain.id));
  }

  save(actor: Actor, code: string, version: number, input: SaveProfileDto): Promise<ProfileDto> {
    return this.db.transaction(async () => {
      const chain = await this.maps.chain(code);
      const current = await this.profiles.profileOf(chain.id);
      if ((current?.version ?? 0) !== version) throw new RecordIsStale('chain_profile', profileDto(current));
      const audited = difference<object>(profileDto(current), input);
      const listRadii = input.listRadii ?? current?.listRadii ?? {};
      const saved = await this.profiles.saveProfile({ ...current, ...input, listRadii, chainId: chain.id });
      await this.audit.record(actor, {
        action: 'chain:profile-saved',
        kind: 'chain_profile',
        id: saved.id,
        ...audited,
      });
      return profileDto(saved);
    });
  }
}

const EMPTY: Required<SaveProfileDto> = {
  ...{ leader: '', leadUnit: '', landingArea: '', note: '' },
  ...{ taskForce: [], issues: [], policies: [] },
  ...{ deliverables: [], listRadii: {}, deliveredMaps: [], pictureFormats: ['svg'] },
};

function profileDto(profile: ChainProfile | null): ProfileDto {
  const { leader, leadUnit, landingArea, note, taskForce, issues, policies, ...set } = profile ?? EMPTY;
  const { deliverables, listRadii, deliveredMaps, pictureFormats } = set;
  return {
    ...{ leader, leadUnit, landingArea, note, taskForce, issues, policies },
    ...{ deliverables, listRadii, deliveredMaps, pictureFormats },
    version: profile?.version ?? 0,
    updatedAt: profile?.updatedAt ?? null,
  };
}
