import type { EvidenceLevel } from '@lianzhao/contracts';

interface Known {
  evidence: EvidenceLevel | null;
  source: string | null;
  dataDate: string | null;
}

/** How surely something is known, from where and of when, as it is typed. */
export type Sourced = Record<keyof Known, string>;

export function sourcedForm(known?: Known | null): Sourced {
  return {
    evidence: known?.evidence ?? '',
    source: known?.source ?? '',
    dataDate: known?.dataDate ?? '',
  };
}

const orNull = (text: string) => text.trim() || null;

export const sourcedInput = ({ evidence, source, dataDate }: Sourced): Known => ({
  evidence: orNull(evidence) as EvidenceLevel | null,
  source: orNull(source),
  dataDate: orNull(dataDate),
});
