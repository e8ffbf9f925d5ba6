import type { ChainImportDto } from './chain-imports.dto';
import type { ChainFlaw, ChainPlan } from './chain-plan';
import type { ChainTables } from './read-chain';

/** More than anybody mends before he uploads again. */
const FLAWS_SHOWN = 300;

interface Checked {
  id: string;
  fileName: string;
  content: ChainTables;
  plan: ChainPlan;
  flaws: readonly ChainFlaw[];
}

export function previewOf({ id, fileName, content, plan, flaws }: Checked): ChainImportDto {
  const { nodes, links, sites } = plan;
  const parents = new Set(nodes.map(({ parentCode }) => parentCode));
  const root = nodes.find(({ parentCode }) => parentCode === null);
  const linked = counted(links.flatMap(({ from, to }) => [from, to]));
  const placed = counted(sites.flatMap(({ nodeCodes }) => nodeCodes));
  return {
    ...{ id, fileName, sheets: sheetsOf(content) },
    ...{ nodeCount: nodes.length, linkCount: links.length, siteCount: sites.length },
    leafCount: nodes.filter(({ code }) => !parents.has(code)).length,
    nodes: nodes.map(({ code, parentCode, nameZh, nameEn, stream, kind, level }) => ({
      ...{ code, parentCode, nameZh, nameEn, stream, kind, level },
      ...{ links: linked.get(code) ?? 0, sites: placed.get(code) ?? 0 },
    })),
    flaws: flaws.slice(0, FLAWS_SHOWN),
    flawCount: flaws.length,
    ...{ code: root?.code ?? '', nameZh: root?.nameZh ?? '', nameEn: root?.nameEn ?? '' },
  };
}

function sheetsOf({ tables, unread }: ChainTables): ChainImportDto['sheets'] {
  return [
    ...tables.map(({ sheet, kind, lines }) => ({ name: sheet, kind, rows: lines.length })),
    ...unread.map(({ sheet, rows }) => ({ name: sheet, kind: null, rows })),
  ];
}

function counted(codes: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}
