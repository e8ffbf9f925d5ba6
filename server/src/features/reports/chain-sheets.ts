import { COMING_STATUSES } from '@lianzhao/contracts';

import type { GapMapDto } from '../chains';
import { type Sheet, sheetOf } from '../../platform/spreadsheet';
import type { NodeColumn } from './map-difference';
import { type ColumnCode, REPORT_WORDS, type ReportLanguage } from './report.words';

export type MapNode = GapMapDto['nodes'][number];
export interface Described {
  code: string;
  technologies: readonly string[];
  industryCodes: readonly string[];
  keywords: readonly string[];
}

/** What a sheet says of scenarios: in its head, and of each node. */
interface More {
  note?: string | undefined;
  columns?: readonly NodeColumn[];
}

/** A map as the tables of a workbook. Amounts are 元 a year, rates percentage points. */
export class ChainSheets {
  private readonly words;
  private readonly byCode: ReadonlyMap<string, MapNode>;

  constructor(
    private readonly map: GapMapDto,
    private readonly language: ReportLanguage,
  ) {
    this.words = REPORT_WORDS[language];
    this.byCode = new Map(map.nodes.map((node) => [node.code, node]));
  }

  nameOf(code: string): string {
    const node = this.byCode.get(code);
    return node ? (this.language === 'en' ? node.nameEn : node.nameZh) : code;
  }

  node(code: string): MapNode | undefined {
    return this.byCode.get(code);
  }

  leaves(): MapNode[] {
    return this.map.nodes.filter(({ leaf }) => leaf);
  }

  /** The system (the third level) a node belongs to. */
  systemOf(node: MapNode): MapNode {
    let at = node;
    while (at.level > 3 && at.parentCode) {
      const parent = this.byCode.get(at.parentCode);
      if (!parent) break;
      at = parent;
    }
    return at;
  }

  /** Every node with its judgement and its figures, the most valuable within reach first. */
  gaps(name = this.words.map, { note, columns: more = [] }: More = {}): Sheet {
    const { columns, states, actions, streams, radii } = this.words;
    const worth = ({ priority, gapValue }: MapNode) => [priority?.reachable ?? -1, gapValue ?? -1] as const;
    const rows = this.leaves().sort((a, b) => worth(b)[0] - worth(a)[0] || worth(b)[1] - worth(a)[1]);
    const amount = (column: ColumnCode, value: (node: MapNode) => number | null) => ({
      ...{ header: columns[column], kind: 'amount' as const, value },
    });
    const number = (column: ColumnCode, value: (node: MapNode) => number) => ({
      ...{ header: columns[column], kind: 'integer' as const, value },
    });
    return sheetOf<MapNode>({
      ...{ name, note, rows },
      columns: [
        { header: columns.code, width: 14, value: ({ code }) => code },
        { header: columns.node, width: 30, value: ({ code }) => this.nameOf(code) },
        { header: columns.system, width: 24, value: (node) => this.nameOf(this.systemOf(node).code) },
        { header: columns.stream, width: 10, value: ({ stream }) => streams[stream] ?? stream },
        { header: columns.state, width: 12, value: ({ state }) => (state ? states[state] : '') },
        { header: columns.action, width: 10, value: ({ action }) => (action ? actions[action] : '') },
        ...more,
        amount('priority', ({ priority }) => priority?.reachable ?? null),
        amount('gap', ({ gapValue }) => gapValue),
        amount('gapLow', ({ gapLow }) => gapLow),
        amount('gapHigh', ({ gapHigh }) => gapHigh),
        amount('demand', ({ demand }) => demand.value),
        amount('demandLow', ({ demand }) => demand.low),
        amount('demandHigh', ({ demand }) => demand.high),
        amount('measured', ({ demand }) => demand.measured),
        amount('uplift', ({ upliftPct }) => upliftPct),
        number('local', ({ local }) => local.operating + local.aggregate),
        number('coming', ({ local }) => COMING_STATUSES.reduce((sum, status) => sum + local[status], 0)),
        {
          ...{ header: columns.radius, width: 16 },
          value: ({ supplyRadius }) => (supplyRadius ? radii[supplyRadius] : ''),
        },
        number('age', ({ ageMonths }) => ageMonths),
        { header: columns.reason, width: 40, value: ({ override }) => override?.reason ?? '' },
      ],
    });
  }

  technologies(name: string, described: readonly Described[]): Sheet {
    const { columns, comma } = this.words;
    const list = (values: readonly string[]) => values.join(comma);
    return sheetOf<Described>({
      name,
      rows: described.filter(({ code }) => this.byCode.get(code)?.leaf),
      columns: [
        { header: columns.code, width: 14, value: ({ code }) => code },
        { header: columns.node, width: 30, value: ({ code }) => this.nameOf(code) },
        { header: columns.technologies, width: 40, value: ({ technologies }) => list(technologies) },
        { header: columns.keywords, width: 40, value: ({ keywords }) => list(keywords) },
        { header: columns.industries, width: 24, value: ({ industryCodes }) => list(industryCodes) },
      ],
    });
  }

  applications(name: string): Sheet {
    const { columns, states } = this.words;
    const stateOf = (code: string) => {
      const state = this.byCode.get(code)?.state;
      return state ? states[state] : '';
    };
    return sheetOf<{ from: string; to: string }>({
      name,
      rows: this.map.links,
      columns: [
        { header: columns.from, width: 30, value: ({ from }) => this.nameOf(from) },
        { header: columns.fromState, width: 16, value: ({ from }) => stateOf(from) },
        { header: columns.to, width: 30, value: ({ to }) => this.nameOf(to) },
        { header: columns.toState, width: 16, value: ({ to }) => stateOf(to) },
      ],
    });
  }
}
