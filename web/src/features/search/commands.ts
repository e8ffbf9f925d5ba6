import type { RouteLocationRaw } from 'vue-router';

/** Something to do or somewhere to go, by the words people would type for it. */
export interface Command {
  id: string;
  label: string;
  to: RouteLocationRaw;
}

const MOST = 4;

/** Commands whose label holds what was typed. */
export function matching(commands: readonly Command[], typed: string): Command[] {
  const words = typed.trim().toLowerCase();
  return commands.filter(({ label }) => label.toLowerCase().includes(words)).slice(0, MOST);
}
