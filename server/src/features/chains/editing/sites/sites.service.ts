import { Injectable } from '@nestjs/common';
import { DEFAULT_AREA, type SupplyArea } from '@lianzhao/contracts';

import type { Actor } from '../../../../platform/access';
import { type FieldError, InvalidInput, RecordIsStale } from '../../../../platform/errors';
import type { Chain } from '../../chain.entity';
import { SiteIsOfProject, SiteNameTaken } from '../../chain.errors';
import { ChainRepository } from '../../chain.repository';
import type { LocalSite } from '../../local-site.entity';
import { Maps } from '../../map/maps';
import type { LocalSiteDto } from '../../map/node-detail.dto';
import { areaOfPlace } from '../../settings/area';
import { AreaRepository } from '../../settings/area.repository';
import type { ChainRowPath } from '../../node-path.dto';
import { ChainEdits } from '../chain-edits';
import { thisMonth } from '../data-date';
import type { CreateSiteDto, SavePlaceDto, UpdateSiteDto } from './site.dto';
import { type NewPlace, SiteRepository } from './site.repository';

export type AtSite = ChainRowPath & { version: number };

/** What exists here, as managers enter and change it. */
@Injectable()
export class SitesService {
  constructor(
    private readonly maps: Maps,
    private readonly chains: ChainRepository,
    private readonly areas: AreaRepository,
    private readonly edits: ChainEdits,
    private readonly sites: SiteRepository,
  ) {}

  async list(code: string): Promise<LocalSiteDto[]> {
    return this.sites.list((await this.maps.chain(code)).id);
  }

  async create(actor: Actor, code: string, { places, ...input }: CreateSiteDto): Promise<LocalSiteDto> {
    const chain = await this.maps.chain(code);
    const nameZh = input.nameZh.trim();
    const params = { site: nameZh, nodes: places.map(({ nodeCode }) => nodeCode) };
    return this.edits.run(actor, { chain, kind: 'site:added', params }, async () => {
      await this.refuseTwin(chain, nameZh);
      const placed = await this.placesOf(chain, places);
      const site = await this.sites.save({
        ...{ dataDate: thisMonth(), ...input, nameZh, chainId: chain.id, origin: 'user' },
        area: input.area ?? (await this.areaOf(input.place)),
      });
      await this.sites.place(site.id, placed);
      return this.sites.view(chain.id, site.id);
    });
  }

  async update(actor: Actor, at: AtSite, { places, ...input }: UpdateSiteDto): Promise<LocalSiteDto> {
    const chain = await this.maps.chain(at.code);
    const before = await this.sites.view(chain.id, at.id);
    const nameZh = input.nameZh?.trim() ?? before.nameZh;
    const nodes = [...before.places, ...(places ?? [])].map(({ nodeCode }) => nodeCode);
    const params = { site: nameZh, nodes: [...new Set(nodes)] };
    return this.edits.run(actor, { chain, kind: 'site:changed', params }, async () => {
      const site = await this.current(chain, at);
      await this.refuseTwin(chain, nameZh, site.id);
      // New places alone would leave the row, and with it the version, as it was.
      await this.sites.save(Object.assign(site, input, { nameZh, updatedAt: new Date() }));
      if (places) await this.sites.place(site.id, await this.placesOf(chain, places));
      return this.sites.view(chain.id, site.id);
    });
  }

  async remove(actor: Actor, at: AtSite): Promise<void> {
    const chain = await this.maps.chain(at.code);
    const { nameZh, places } = await this.sites.view(chain.id, at.id);
    const params = { site: nameZh, nodes: places.map(({ nodeCode }) => nodeCode) };
    await this.edits.run(actor, { chain, kind: 'site:removed', params }, async () => {
      const site = await this.current(chain, at);
      if (site.origin === 'project') throw new SiteIsOfProject(site.nameZh);
      await this.sites.save(Object.assign(site, { retiredAt: new Date() }));
    });
  }

  private async current(chain: Chain, { id, version }: AtSite): Promise<LocalSite> {
    const site = await this.sites.get(chain.id, id);
    if (site.version !== version) {
      throw new RecordIsStale('local_site', await this.sites.view(chain.id, id));
    }
    return site;
  }

  private async refuseTwin(chain: Chain, nameZh: string, id?: string): Promise<void> {
    if (await this.sites.twin(chain.id, nameZh, id)) throw new SiteNameTaken(nameZh);
  }

  private async areaOf(place: string | null | undefined): Promise<SupplyArea> {
    return areaOfPlace(place ?? null, await this.areas.all()) ?? DEFAULT_AREA;
  }

  private async placesOf(chain: Chain, places: readonly SavePlaceDto[]): Promise<NewPlace[]> {
    const ids = await this.chains.nodeIdsIn(
      chain.id,
      places.map(({ nodeCode }) => nodeCode),
    );
    const errors = places.flatMap(({ nodeCode }, at): FieldError[] => {
      const pointer = `/places/${at}/nodeCode`;
      if (!ids.has(nodeCode)) return [{ pointer, code: 'unknown-node', params: { node: nodeCode } }];
      const first = places.findIndex((place) => place.nodeCode === nodeCode);
      return first < at ? [{ pointer, code: 'given-twice', params: { twice: nodeCode } }] : [];
    });
    if (errors.length > 0) throw new InvalidInput(errors);
    return places.map(({ nodeCode, annualSupply = null }) => {
      return { nodeId: ids.get(nodeCode) ?? '', annualSupply };
    });
  }
}
