/** What a file may hang on. */
export const FILE_RECORDS = ['visit', 'enterprise', 'lead', 'project'] as const;
export type FileRecord = (typeof FILE_RECORDS)[number];

/** Types by what is in a file, each with the endings it goes by; the first is the usual one. */
export const FILE_TYPES = {
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/gif': ['gif'],
  'image/heic': ['heic', 'heif'],
  'application/pdf': ['pdf'],
  'application/ofd': ['ofd'],
  'application/msword': ['doc', 'wps'],
  'application/vnd.ms-excel': ['xls', 'et'],
  'application/vnd.ms-powerpoint': ['ppt', 'dps'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'text/plain': ['txt', 'md'],
  'text/csv': ['csv'],
} as const satisfies Record<string, readonly string[]>;
export type FileType = keyof typeof FILE_TYPES;

/** Those every browser draws by itself, and that carry no script. */
export const PREVIEWED: readonly FileType[] = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'];

export const FILE_LIMITS = {
  /** Files of one record. */
  perRecord: 100,
  /** Days for which a removed file can be brought back. */
  restoreDays: 30,
} as const;
