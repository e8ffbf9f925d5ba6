import { BarChart, GraphChart, LineChart, SankeyChart, ScatterChart } from 'echarts/charts';
import { GeoComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';

// Only what is drawn somewhere; all of it together is one chunk that no page waits for.
use([
  ...[BarChart, LineChart, SankeyChart, GraphChart, ScatterChart],
  ...[GeoComponent, GridComponent, LegendComponent, TooltipComponent],
  ...[LabelLayout, CanvasRenderer, SVGRenderer],
]);

export { default as VChart } from 'vue-echarts';

/** Makes a chart without a place on the page. */
export { init };

/** Makes the outlines of an area known under a name that a `geo` can draw. */
export { registerMap };
