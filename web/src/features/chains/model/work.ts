import type { NodeWork } from './paint';

type Counted = readonly { nodeCode: string; open: number }[];

/** Open leads and projects of each node, as they are counted one kind at a time. */
export function workByNode(leads: Counted, projects: Counted): Map<string, NodeWork> {
  const work = new Map<string, NodeWork>();
  const at = (code: string) => work.get(code) ?? { leads: 0, projects: 0 };
  for (const { nodeCode, open } of leads) if (open > 0) work.set(nodeCode, { ...at(nodeCode), leads: open });
  for (const { nodeCode, open } of projects)
    if (open > 0) work.set(nodeCode, { ...at(nodeCode), projects: open });
  return work;
}
