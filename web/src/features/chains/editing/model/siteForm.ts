import type { LocalStatus, SupplyArea } from '@lianzhao/contracts';

import type { LocalSite } from '../../chain.types';
import type { PlacedFirm, SiteInput } from '../edit.types';
import { sourcedForm, sourcedInput, type Sourced } from './sourced';

/** What stands here, as it is typed. */
export type SiteForm = Sourced & {
  nameZh: string;
  status: LocalStatus;
  capacity: string;
  /** 元 a year it can supply of the node at hand. */
  annualSupply: string;
  parent: string;
  place: string;
  area: string;
  year: string;
  aggregate: boolean;
};

export function siteForm(site: LocalSite | undefined, node: string): SiteForm {
  const here = site?.places.find(({ nodeCode }) => nodeCode === node);
  return {
    nameZh: site?.nameZh ?? '',
    status: site?.status ?? 'operating',
    capacity: site?.capacity ?? '',
    annualSupply: here?.annualSupply?.toString() ?? '',
    parent: site?.parent ?? '',
    place: site?.place ?? '',
    area: site?.area ?? '',
    year: site?.year?.toString() ?? '',
    aggregate: site?.aggregate ?? false,
    ...sourcedForm(site),
  };
}

/** A new one, as a firm of the register is known at the node at hand. */
export function siteFormOf(firm: PlacedFirm): SiteForm {
  return {
    ...siteForm(undefined, firm.nodeCode),
    ...{ nameZh: firm.enterprise.name, capacity: firm.capacity ?? '', place: firm.city ?? '' },
    annualSupply: firm.annualSupply?.toString() ?? '',
    ...sourcedForm(firm),
  };
}

const text = (amount: number | null) => (amount === null ? null : String(amount));

/** Where a site works besides the node at hand. */
export function otherPlaces(site: LocalSite | undefined, node: string): SiteInput['places'] {
  return (site?.places ?? [])
    .filter(({ nodeCode }) => nodeCode !== node)
    .map(({ nodeCode, annualSupply }) => ({ nodeCode, annualSupply: text(annualSupply) }));
}

/** What was typed, as it is sent; the other nodes of the site stay as they are. */
export function siteInput(form: SiteForm, node: string, site: LocalSite | undefined): SiteInput {
  const orNull = (typed: string) => typed.trim() || null;
  return {
    ...sourcedInput(form),
    nameZh: form.nameZh.trim(),
    status: form.status,
    capacity: orNull(form.capacity),
    parent: orNull(form.parent),
    place: orNull(form.place),
    year: form.year.trim() === '' ? null : Number(form.year),
    ...(form.area === '' ? {} : { area: form.area as SupplyArea }),
    aggregate: form.aggregate,
    places: [...otherPlaces(site, node), { nodeCode: node, annualSupply: orNull(form.annualSupply) }],
  };
}
