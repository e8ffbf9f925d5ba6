export interface Rule {
  rule: string;
  file: string;
  find: string;
  put: string;
  proof: [section: string, pattern: string, name?: string];
}

export const TOPICS: Readonly<Record<string, readonly Rule[]>>;
export const RULES: readonly Rule[];
