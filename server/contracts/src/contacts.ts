/** Why we may keep a person's data; Personal Information Protection Law, article 13. */
export const LEGAL_BASES = ['consent', 'contract', 'statutory_duty', 'already_public'] as const;
export type LegalBasis = (typeof LEGAL_BASES)[number];

/** How somebody wants to be reached. */
export const CONTACT_WAYS = ['mobile', 'phone', 'email', 'wechat', 'through_office'] as const;
export type ContactWay = (typeof CONTACT_WAYS)[number];

/** What a channel is; told from how it is written. `phone` is a land line, 400 or foreign number. */
export const CHANNEL_KINDS = ['mobile', 'phone', 'email'] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** How much somebody decides in his post: 主要负责人, 分管负责人, 部门负责人, 经办人. */
export const POST_LEVELS = ['principal', 'deputy', 'head', 'staff'] as const;
export type PostLevel = (typeof POST_LEVELS)[number];

/** Months after which keeping somebody's data is looked at again, unless another day is set. */
export const RETENTION_MONTHS = 24;

/** Days for which two files that became one can be made two again; then the log keeps nothing of the person. */
export const CONTACT_UNMERGE_DAYS = 30;
