/** Longest texts and largest pages; characters unless said otherwise. */
export const LIMITS = {
  title: 120,
  name: 200,
  codeName: 60,
  search: 64,
  line: 300,
  text: 4000,
  reason: 500,
  pageDefault: 50,
  pageMax: 200,
  /** A capped count stops here. */
  countCap: 1_000,
  commitments: 20,
  /** Of one person. */
  channels: 10,
  /** Megabytes of one upload, all its files together. */
  uploadMb: 20,
  /** Megabytes of a table that is to be imported: half a million rows. */
  importMb: 60,
  /** 元; the largest project of the region is below 10¹² 元. */
  moneyMax: 1e13,
  passwordMin: 10,
  passwordMax: 200,
} as const;
