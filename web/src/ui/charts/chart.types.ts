import type {
  BarSeriesOption,
  GraphSeriesOption,
  LineSeriesOption,
  SankeySeriesOption,
  ScatterSeriesOption,
} from 'echarts/charts';
import type {
  GeoComponentOption,
  GridComponentOption,
  LegendComponentOption,
  TooltipComponentOption,
} from 'echarts/components';
import type { ComposeOption } from 'echarts/core';

import type { ChartLook } from './look';

/** What can be drawn; a new kind of series is added here and in `echarts.ts`, which brings its code. */
export type ChartOption = ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | SankeySeriesOption
  | GraphSeriesOption
  | ScatterSeriesOption
  | GeoComponentOption
  | GridComponentOption
  | LegendComponentOption
  | TooltipComponentOption
>;

/** Colours come from the look, so that a chart follows the theme; never write one into an option. */
export type Draw = (look: ChartLook) => ChartOption;

/** What was clicked: the datum as the option had it. */
export interface ChartPick {
  kind: 'node' | 'edge' | undefined;
  name: string;
  series: string | undefined;
  data: unknown;
}
