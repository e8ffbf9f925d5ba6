import { ageInMonths } from '@lianzhao/contracts';

/** Age in months on one day, for many dates of which most are alike. */
export type AgeOf = (dataDate: string) => number | null;

export function agesOn(today: string): AgeOf {
  const known = new Map<string, number | null>();
  return (dataDate) => {
    const age = known.get(dataDate);
    if (age !== undefined) return age;
    const found = ageInMonths(dataDate, today);
    known.set(dataDate, found);
    return found;
  };
}
