import { useQuery, useQueryCache } from '@pinia/colada';

import { api, ifMatch, unwrap } from '@/api';
import { chainKeys, profileQuery } from '../chain.queries';
import type { Profile } from '../chain.types';

export type ProfileChange = Partial<Omit<Profile, 'version' | 'updatedAt'>>;

/** Who leads a chain, where it is to land, what stands in its way: read whole, saved whole. */
export function useProfile(code: () => string) {
  const cache = useQueryCache();
  const { data: profile, error, refetch } = useQuery(() => profileQuery(code()));

  function show(now: Profile): void {
    cache.setQueryData(chainKeys.profile(code()), now);
  }

  /** Saves on top of what is shown, so that what somebody else changed since is noticed. */
  function change(wanted: ProfileChange): Promise<Profile> {
    if (!profile.value) throw new Error('a profile is shown before it is changed');
    const { version } = profile.value;
    return unwrap(
      api.PUT('/chains/{code}/profile', {
        params: { path: { code: code() } },
        headers: ifMatch(version),
        body: { ...savedPart(profile.value), ...wanted },
      }),
    );
  }

  return { profile, error, refetch, change, show };
}

function savedPart({ leader, leadUnit, landingArea, note, ...lists }: Profile) {
  const { taskForce, issues, policies, deliverables, listRadii, deliveredMaps, pictureFormats } = lists;
  return {
    leader,
    leadUnit,
    landingArea,
    note,
    ...{ taskForce, issues, policies, deliverables, listRadii, deliveredMaps, pictureFormats },
  };
}
