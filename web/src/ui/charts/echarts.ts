import { BarChart, GraphChart, LineChart, SankeyChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

// Only what is drawn somewhere; all of it together is one chunk that no page waits for.
use([
  ...[BarChart, LineChart, SankeyChart, GraphChart],
  ...[GridComponent, LegendComponent, TooltipComponent],
  CanvasRenderer,
]);

export { default as VChart } from 'vue-echarts';
