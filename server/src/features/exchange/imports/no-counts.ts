import { type ImportCounts, LINE_OUTCOMES, LINE_VERDICTS } from '@lianzhao/contracts';

/** Before anything was looked at. */
export const NO_COUNTS = Object.fromEntries(
  [...LINE_VERDICTS, ...LINE_OUTCOMES].map((word) => [word, 0]),
) as ImportCounts;
