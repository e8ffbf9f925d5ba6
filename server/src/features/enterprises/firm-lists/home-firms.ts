import { type Area, areaOfCity } from '../../chains';

const HOME: readonly string[] = ['zone', 'city'];

/** Firms of the zone's own city count through local sites alone: which are these, and which have no site yet. */
export class HomeFirms {
  private readonly home: readonly Area[];
  private readonly sites: readonly string[];

  constructor(areas: readonly Area[], siteNames: readonly string[]) {
    this.home = areas.filter(({ code }) => HOME.includes(code));
    this.sites = siteNames.map(bare);
  }

  isHere(city: string | null): boolean {
    return areaOfCity({ province: null, city }, this.home) !== null;
  }

  /** A site is often called by its project (某某公司（一期）), so that either name may stand in the other. */
  isSited(name: string): boolean {
    const firm = bare(name);
    return this.sites.some((site) => site.includes(firm) || firm.includes(site));
  }
}

/** Without what people write in one way and another. */
function bare(name: string): string {
  return name.normalize('NFKC').replaceAll(/[\s()·]/g, '');
}
