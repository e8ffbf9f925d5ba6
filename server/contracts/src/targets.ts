/** Three separate axes, never one grade; no axis scores a person (domain.md §4.4). */
export const TARGET_AXES = ['fit', 'timing', 'access'] as const;
export type TargetAxis = (typeof TARGET_AXES)[number];

/** What hints that a firm is about to expand (domain.md §2.5). */
export const SIGNAL_KINDS = [
  'financing',
  'new_plant',
  'capacity_full',
  'lease_or_land_limit',
  'environmental_limit',
  'executive_change',
  'hiring',
  'tender_won',
  'patents',
  'anchor_order',
  'relocation',
] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** Days after which a signal counts half; how long such news usually matters. */
export const SIGNAL_HALF_LIVES: Record<SignalKind, number> = {
  financing: 180,
  new_plant: 270,
  capacity_full: 180,
  lease_or_land_limit: 365,
  environmental_limit: 365,
  executive_change: 120,
  hiring: 90,
  tender_won: 180,
  patents: 365,
  anchor_order: 180,
  relocation: 180,
};

export const TARGET_LIST_STATUSES = ['draft', 'active', 'closed'] as const;
export type TargetListStatus = (typeof TARGET_LIST_STATUSES)[number];

export const TARGET_STATUSES = ['proposed', 'assigned', 'accepted', 'declined'] as const;
export type TargetStatus = (typeof TARGET_STATUSES)[number];

const NEXT: Record<TargetStatus, readonly TargetStatus[]> = {
  proposed: ['assigned', 'accepted', 'declined'],
  assigned: ['accepted', 'declined', 'proposed'],
  accepted: [],
  declined: ['proposed'],
};

export function nextTargetStatuses(status: TargetStatus): readonly TargetStatus[] {
  return NEXT[status];
}
