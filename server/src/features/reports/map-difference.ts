import type { SheetColumn } from '../../platform/spreadsheet';
import { type ChainMap, figuresOf, type MapSide, type NodeFiguresDto } from '../chains';
import { type MapOn, mapNote, percent } from './map-note';
import { REPORT_WORDS, type ReportLanguage } from './report.words';
import { SCENARIO_WORDS } from './scenario.words';

/** A column of a sheet of nodes. */
export type NodeColumn = SheetColumn & { value: (node: { code: string }) => string | number | null };

interface Sides {
  own: MapSide;
  other: MapSide | undefined;
}

/** What sheets say of a map with a scenario beside its own figures: which one, and what it is set against. */
export class MapDifference {
  private readonly words;
  private readonly common;

  constructor(
    private readonly sides: Sides,
    private readonly language: ReportLanguage,
  ) {
    this.words = SCENARIO_WORDS[language];
    this.common = REPORT_WORDS[language];
  }

  /** The scenarios of the map; none where it is the map as it is. */
  names(): string[] {
    const { own, other } = this.sides;
    if (own.name === null && !other) return [];
    return [own, ...(other ? [other] : [])].map((side) => this.nameOf(side));
  }

  /** The head of a sheet with scenarios names them; another sheet has none. */
  note(on: MapOn): string | undefined {
    const [own, other] = this.names();
    if (own === undefined) return undefined;
    const { scenario, against } = this.words;
    return [
      `${scenario} ${own}`,
      ...(other === undefined ? [] : [`${against} ${other}`]),
      mapNote(on, this.language),
    ].join(' · ');
  }

  /** The other scenario's figures and how far those of the map are from them; none where it is set against nothing. */
  columns(): NodeColumn[] {
    const { own, other } = this.sides;
    if (!other) return [];
    const [is, was] = [figuresIn(own.map), figuresIn(other.map)];
    const { words, common } = this;
    const ofOther = (column: string) => `${this.nameOf(other)} · ${column}`;
    const amount = (header: string, of: (is: NodeFiguresDto, was: NodeFiguresDto) => number | null) => ({
      ...{ header, kind: 'amount' as const },
      value: ({ code }: { code: string }) => of(is(code), was(code)),
    });
    return [
      {
        ...{ header: ofOther(common.columns.state), width: 14 },
        value: ({ code }) => {
          const { state } = was(code);
          return state && common.states[state];
        },
      },
      amount(ofOther(common.columns.gap), (_, { gapValue }) => gapValue),
      amount(words.gapChange, (now, before) => change(now.gapValue, before.gapValue)),
      amount(words.coverage, ({ coverage }) => percent(coverage, 1)),
      amount(ofOther(words.coverage), (_, { coverage }) => percent(coverage, 1)),
      amount(words.coverageChange, (now, before) => percent(apart(now.coverage, before.coverage), 1)),
      amount(ofOther(common.columns.priority), (_, { reachable }) => reachable),
      amount(words.reachableChange, (now, before) => change(now.reachable, before.reachable)),
    ];
  }

  private nameOf({ name }: MapSide): string {
    return name ?? this.words.asIs;
  }
}

const NOTHING: NodeFiguresDto = { state: null, gapValue: null, coverage: null, reachable: null };

function figuresIn({ computation }: ChainMap): (code: string) => NodeFiguresDto {
  return (code) => {
    const node = computation.result.nodes.get(code);
    return node ? figuresOf(node) : NOTHING;
  };
}

/** An amount that is not known on one side counts as nothing there, as on the map; on neither side there is no change. */
function change(now: number | null, before: number | null): number | null {
  return now === null && before === null ? null : (now ?? 0) - (before ?? 0);
}

/** Of a share that is not known on one side nothing is said. */
function apart(now: number | null, before: number | null): number | null {
  return now === null || before === null ? null : now - before;
}
