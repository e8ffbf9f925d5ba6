export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}
export const NONE: Readonly<Counts>;
export function add(left: Counts, right: Counts): Counts;
export function countReport(path: string, status: number): Counts;
export function failuresOf(path: string): { file: string; test: string }[];
