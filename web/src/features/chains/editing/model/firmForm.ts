import type { FirmInput, PlacedFirm } from '../edit.types';
import { sourcedForm, sourcedInput, type Sourced } from './sourced';

/** What a firm does at a node, as it is typed. */
export type FirmForm = Sourced & {
  capacity: string;
  annualSupply: string;
  marketSharePct: string;
};

export const firmForm = (placed?: PlacedFirm): FirmForm => ({
  capacity: placed?.capacity ?? '',
  annualSupply: placed?.annualSupply?.toString() ?? '',
  marketSharePct: placed?.marketSharePct?.toString() ?? '',
  ...sourcedForm(placed),
});

export const firmInput = (form: FirmForm): FirmInput => ({
  capacity: form.capacity.trim() || null,
  annualSupply: form.annualSupply.trim() || null,
  marketSharePct: form.marketSharePct.trim() || null,
  ...sourcedInput(form),
});
