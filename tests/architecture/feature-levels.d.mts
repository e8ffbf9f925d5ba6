export const LEVELS: string[];
