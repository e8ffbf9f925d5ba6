import type { TargetAxis } from '@lianzhao/contracts';

/** One reason for points; the web makes the sentence from code and parameters. */
export interface Points {
  code: string;
  params: Record<string, string | number>;
  /** Out of `most`; null where the fact is not known, which counts as anything between 0 and `most`. */
  points: number | null;
  most: number;
}

/** One axis of a firm's score. `low` and `high` are the sums of its points with what is unknown at 0 and at its most. */
export interface AxisScore {
  axis: TargetAxis;
  low: number;
  high: number;
  points: Points[];
}
