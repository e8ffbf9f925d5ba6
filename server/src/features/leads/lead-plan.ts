import type { Emission } from '@lianzhao/contracts';
import { Column } from 'typeorm';

/** What an investor means to do, as the form of 江府办函〔2024〕37号 asks for it; all of it may be unknown. */
export class LeadPlan {
  /** Who led the investor here, outside of this system. */
  @Column('varchar', { length: 200, nullable: true })
  referrer!: string | null;

  @Column('varchar', { length: 200, nullable: true })
  reporterUnit!: string | null;

  @Column('varchar', { length: 4000, nullable: true })
  investorProfile!: string | null;

  /** 元. */
  @Column('numeric', { precision: 18, scale: 2, nullable: true })
  fixedAssets!: string | null;

  /** 亩. */
  @Column('numeric', { precision: 10, scale: 2, nullable: true })
  landMu!: string | null;

  /** kW. */
  @Column('numeric', { precision: 12, scale: 2, nullable: true })
  powerLoad!: string | null;

  /** Tonnes of coal equivalent a year. */
  @Column('numeric', { precision: 12, scale: 2, nullable: true })
  energyTce!: string | null;

  /** Cubic metres a year. */
  @Column('numeric', { precision: 14, scale: 2, nullable: true })
  waterUse!: string | null;

  /** Null when nobody has asked; empty when there are none. */
  @Column('varchar', { array: true, length: 20, nullable: true })
  emissions!: Emission[] | null;

  /** 元 a year. */
  @Column('numeric', { precision: 18, scale: 2, nullable: true })
  expectedOutput!: string | null;

  /** 元 a year. */
  @Column('numeric', { precision: 18, scale: 2, nullable: true })
  expectedTax!: string | null;

  @Column('int', { nullable: true })
  expectedJobs!: number | null;

  @Column('varchar', { length: 300, nullable: true })
  intendedLocation!: string | null;

  @Column('varchar', { length: 4000, nullable: true })
  requests!: string | null;
}

export const PLAN_FIELDS = [
  'referrer',
  'reporterUnit',
  'investorProfile',
  'fixedAssets',
  'landMu',
  'powerLoad',
  'energyTce',
  'waterUse',
  'emissions',
  'expectedOutput',
  'expectedTax',
  'expectedJobs',
  'intendedLocation',
  'requests',
] as const satisfies readonly (keyof LeadPlan)[];

/** Parts of an input that are of the plan, and the rest. */
export function splitPlan<T extends object>(
  input: T,
): { plan: Partial<LeadPlan>; rest: Omit<T, keyof LeadPlan> } {
  const isPlan = (key: string) => (PLAN_FIELDS as readonly string[]).includes(key);
  const entries = Object.entries(input);
  return {
    plan: Object.fromEntries(entries.filter(([key]) => isPlan(key))),
    rest: Object.fromEntries(entries.filter(([key]) => !isPlan(key))) as Omit<T, keyof LeadPlan>,
  };
}
