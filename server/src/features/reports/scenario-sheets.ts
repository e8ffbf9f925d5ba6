import { GAP_STATES, type SupplyArea } from '@lianzhao/contracts';

import { type Sheet, type SheetColumn, sheetOf } from '../../platform/spreadsheet';
import type { BesideDto } from '../chains';
import { type MapOn, mapNote, percent, yearOf } from './map-note';
import { REPORT_WORDS, type ReportLanguage } from './report.words';
import { SCENARIO_WORDS } from './scenario.words';

type Sums = BesideDto['asIs'];
type Scenario = BesideDto['scenarios'][number];
type Figures = BesideDto['nodes'][number]['asIs'];
type Node = BesideDto['nodes'][number];
interface Row extends Sums {
  scenario: Scenario | null;
}
type ColumnOf<Of> = SheetColumn & { value: (row: Of) => string | number | null };

/** Scenarios beside each other as the tables of a workbook. Amounts are 元 a year, rates percent. */
export class ScenarioSheets {
  private readonly words;
  private readonly common;

  constructor(
    private readonly beside: BesideDto,
    private readonly on: MapOn,
    private readonly language: ReportLanguage,
  ) {
    this.words = SCENARIO_WORDS[language];
    this.common = REPORT_WORDS[language];
  }

  all(): Sheet[] {
    return [this.totals(), this.nodes()];
  }

  /** A row for what is, and one for each scenario. */
  private totals(): Sheet {
    const rows: Row[] = [
      { ...this.beside.asIs, scenario: null },
      ...this.beside.scenarios.map((scenario) => ({ ...scenario, scenario })),
    ];
    return sheetOf<Row>({
      ...{ name: this.words.totals, note: this.note(), rows },
      columns: [...this.aboutColumns(), ...this.rateColumns(), ...this.gapColumns(), ...this.countColumns()],
    });
  }

  private aboutColumns(): ColumnOf<Row>[] {
    const { words } = this;
    return [
      { header: words.scenario, width: 28, value: ({ scenario }) => scenario?.name ?? words.asIs },
      { header: words.author, width: 12, value: ({ scenario }) => scenario?.author.name ?? null },
      { header: words.moves, kind: 'integer', value: ({ scenario }) => scenario?.moves ?? null },
      {
        ...{ header: words.madeIn, width: 14 },
        value: ({ scenario }) => scenario && this.areaOf(scenario.radius),
      },
      {
        ...{ header: words.madeOn, width: 16 },
        value: ({ scenario }) => (scenario?.yearKnown ? yearOf(scenario.year, this.language) : null),
      },
    ];
  }

  private rateColumns(): ColumnOf<Row>[] {
    const { words } = this;
    const rate = (header: string, part: (totals: Row['totals']) => [number, number]): ColumnOf<Row> => ({
      ...{ header, kind: 'amount' },
      value: ({ totals }) => percent(...part(totals)),
    });
    return [
      rate(words.rateLow, ({ localSupplyRateValue: { low, denominator } }) => [low, denominator]),
      rate(words.rateHigh, ({ localSupplyRateValue: { high, denominator } }) => [high, denominator]),
      rate(words.tracedLow, ({ localSupplyRateTraced: { low, denominator } }) => [low, denominator]),
      rate(words.tracedHigh, ({ localSupplyRateTraced: { high, denominator } }) => [high, denominator]),
    ];
  }

  private gapColumns(): ColumnOf<Row>[] {
    const { columns } = this.common;
    return [
      { header: columns.gap, kind: 'amount', value: ({ totals }) => totals.gapValue },
      { header: columns.gapLow, kind: 'amount', value: ({ totals }) => totals.gapLow },
      { header: columns.gapHigh, kind: 'amount', value: ({ totals }) => totals.gapHigh },
      { header: columns.demand, kind: 'amount', value: ({ totals }) => totals.demandValue },
    ];
  }

  private countColumns(): ColumnOf<Row>[] {
    const { words, common } = this;
    const count = (header: string, value: (row: Row) => number): ColumnOf<Row> => ({
      ...{ header, kind: 'integer', value },
    });
    return [
      count(words.bought, ({ totals }) => totals.localSupplyRateCount.denominator),
      count(words.supplied, ({ totals }) => totals.localSupplyRateCount.numerator),
      count(words.covered, ({ totals }) => totals.covered),
      ...GAP_STATES.map((state) => count(common.states[state], ({ states }) => states[state])),
      {
        ...{ header: words.left, width: 30 },
        value: ({ scenario }) =>
          scenario && scenario.left.map((node) => this.nameOf(node)).join(common.comma),
      },
    ];
  }

  /** Each node with what it is and what each scenario would make of it. */
  private nodes(): Sheet {
    const { words, common, beside } = this;
    return sheetOf<Node>({
      ...{ name: words.nodes, note: this.note(), rows: beside.nodes },
      columns: [
        { header: common.columns.code, width: 14, value: ({ code }) => code },
        { header: common.columns.node, width: 30, value: (node) => this.nameOf(node) },
        ...this.figureColumns(words.asIs, ({ asIs }) => asIs),
        ...beside.scenarios.flatMap(({ name }, at) =>
          this.figureColumns(name, ({ scenarios }) => scenarios[at] ?? null),
        ),
      ],
    });
  }

  private figureColumns(of: string, figures: (node: Node) => Figures | null): ColumnOf<Node>[] {
    const { columns, states } = this.common;
    const header = (column: string) => `${of} · ${column}`;
    return [
      {
        ...{ header: header(columns.state), width: 14 },
        value: (node) => {
          const state = figures(node)?.state;
          return state ? states[state] : null;
        },
      },
      { header: header(columns.gap), kind: 'amount', value: (node) => figures(node)?.gapValue ?? null },
      {
        ...{ header: header(this.words.coverage), kind: 'amount' },
        value: (node) => percent(figures(node)?.coverage ?? null, 1),
      },
      { header: header(columns.priority), kind: 'amount', value: (node) => figures(node)?.reachable ?? null },
    ];
  }

  private note(): string {
    return mapNote(this.on, this.language);
  }

  private areaOf(radius: SupplyArea): string {
    return this.on.areas[radius];
  }

  private nameOf({ nameZh, nameEn }: { nameZh: string; nameEn: string }): string {
    return this.language === 'en' ? nameEn : nameZh;
  }
}
