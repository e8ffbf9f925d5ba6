import type { SupplyArea } from '@lianzhao/contracts';

import type { AreaNames, ReportLanguage } from './report.words';
import { SCENARIO_WORDS } from './scenario.words';

/** Which map a sheet is of. */
export interface MapOn {
  radius: SupplyArea;
  /** Left out where purchases count for nothing. */
  year?: number | null;
  /** YYYY-MM-DD. */
  day: string;
  areas: AreaNames;
}

/** What the head of a sheet says of its map. */
export function mapNote({ radius, year, day, areas }: MapOn, language: ReportLanguage): string {
  const words = SCENARIO_WORDS[language];
  return [
    `${words.radius} ${areas[radius]}`,
    ...(year === undefined ? [] : [`${words.year} ${yearOf(year, language)}`]),
    `${words.day} ${day}`,
  ].join(' · ');
}

export function yearOf(year: number | null, language: ReportLanguage): string {
  return year === null ? SCENARIO_WORDS[language].latest : String(year);
}

/** With two decimals; null where there is nothing to divide by. */
export function percent(part: number | null, whole: number): number | null {
  return part === null || whole <= 0 ? null : Math.round((part / whole) * 1e4) / 100;
}
