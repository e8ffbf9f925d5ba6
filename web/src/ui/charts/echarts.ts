import { BarChart, GraphChart, LineChart, SankeyChart, ScatterChart } from 'echarts/charts';
import { GeoComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { registerMap, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer } from 'echarts/renderers';

// Only what is drawn somewhere; all of it together is one chunk that no page waits for.
use([
  ...[BarChart, LineChart, SankeyChart, GraphChart, ScatterChart],
  ...[GeoComponent, GridComponent, LegendComponent, TooltipComponent],
  ...[LabelLayout, CanvasRenderer],
]);

export { default as VChart } from 'vue-echarts';

/** Makes the outlines of an area known under a name that a `geo` can draw. */
export { registerMap };
