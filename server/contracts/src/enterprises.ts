export const ENTERPRISE_ORIGINS = ['atlas', 'user'] as const;
export type EnterpriseOrigin = (typeof ENTERPRISE_ORIGINS)[number];

export const ENTERPRISE_RELATIONS = [
  'supplies',
  'joint_venture',
  'subsidiary',
  'strategic',
  'competitor',
  'introducer',
] as const;
export type EnterpriseRelationKind = (typeof ENTERPRISE_RELATIONS)[number];

/** `alias`: another way to write it, such as the name of a firm that was merged into it. */
export const ENTERPRISE_NAME_KINDS = ['name', 'short', 'former', 'alias'] as const;
export type EnterpriseNameKind = (typeof ENTERPRISE_NAME_KINDS)[number];

/**
 * Why two firms may be one, the surest first: the same credit code, the same full or former name, the same short name,
 * the same name but for places and legal form, a beginning, or nearly the same characters.
 */
export const DUPLICATE_MATCHES = ['uscc', 'name', 'former', 'short', 'core', 'begins', 'similar'] as const;
export type DuplicateMatch = (typeof DUPLICATE_MATCHES)[number];

export const DUPLICATE_PAIR_STATUSES = ['open', 'different'] as const;
export type DuplicatePairStatus = (typeof DUPLICATE_PAIR_STATUSES)[number];

export const JOIN_REQUEST_STATUSES = ['open', 'accepted', 'declined'] as const;
export type JoinRequestStatus = (typeof JOIN_REQUEST_STATUSES)[number];

/** Titles and certificates of the ladder by which firms are raised (梯度培育), and what else is asked for of a firm. */
export const QUALIFICATION_KINDS = [
  'high_tech',
  'sci_tech_sme',
  'innovative_sme',
  'specialised_sme',
  'little_giant',
  'single_champion',
  'chain_leader',
  'chain_navigator',
  'gazelle',
  'unicorn',
  'tech_benchmark',
  'above_scale',
  'research_body',
  'green_factory',
  'first_set',
  'other',
] as const;
export type QualificationKind = (typeof QUALIFICATION_KINDS)[number];

export const QUALIFICATION_LEVELS = ['national', 'regional', 'city', 'county'] as const;
export type QualificationLevel = (typeof QUALIFICATION_LEVELS)[number];

/** Days before its end from which a qualification counts as ending. */
export const QUALIFICATION_NOTICE_DAYS = 90;

/** Public tables of codes: administrative divisions (GB/T 2260) and industries (GB/T 4754). */
export const CLASSIFICATION_SCHEMES = ['division', 'industry'] as const;
export type ClassificationScheme = (typeof CLASSIFICATION_SCHEMES)[number];

/** Where shares of a firm are traded, those of the mainland first. */
export const LISTING_EXCHANGES = [
  'SH',
  'SZ',
  'BJ',
  'NEEQ',
  'HK',
  'TW',
  'NASDAQ',
  'NYSE',
  'JP',
  'KRX',
  'KOSDAQ',
  'SGX',
  'LSE',
  'XETRA',
  'EPA',
  'SIX',
] as const;
export type ListingExchange = (typeof LISTING_EXCHANGES)[number];

/** Boards of an exchange; `innovation` and `base` are the tiers of the NEEQ. */
export const LISTING_BOARDS = ['main', 'star', 'chinext', 'gem', 'innovation', 'base'] as const;
export type ListingBoard = (typeof LISTING_BOARDS)[number];

/** By what we came to know of a firm. */
export const FIRM_SOURCE_KINDS = [
  'website',
  'registry',
  'report',
  'event',
  'referral',
  'platform',
  'other',
] as const;
export type FirmSourceKind = (typeof FIRM_SOURCE_KINDS)[number];
