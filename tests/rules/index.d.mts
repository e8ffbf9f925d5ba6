export interface Rule {
  rule: string;
  file: string;
  find: string;
  put: string;
  proof: [section: string, pattern: string];
}

export const RULES: readonly Rule[];
