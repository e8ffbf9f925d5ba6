import type { Draw } from './chart.types';
import { lightLook, themeOf } from './look';

interface Size {
  width: number;
  height: number;
}

/** A chart as a drawing that nobody looks at on the page: in the light theme, and still. */
export async function chartOnPaper(draw: Draw, { width, height }: Size): Promise<string> {
  const { init } = await import('./echarts');
  const { font, ...colours } = lightLook();
  // It stands in an attribute, into which ECharts puts it as it is.
  const look = { ...colours, font: font.replaceAll('"', "'") };
  const chart = init(null, themeOf(look), { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ animation: false, ...draw(look) });
    return plain(chart.renderToSVGString());
  } finally {
    chart.dispose();
  }
}

const STYLE = / style="([^"]*)"/g;
/** Of pointing at a part, and of finding it again, which nobody does on paper. */
const ALIVE = /<style[^>]*>.*?<\/style>| class="[^"]*"| ecmeta_\w+="[^"]*"/gs;

/** Styles as attributes: our policy refuses those in line, also in what is only taken apart and put together again. */
function plain(svg: string): string {
  return svg.replaceAll(ALIVE, '').replaceAll(STYLE, (_, styles: string) =>
    styles
      .split(';')
      .map((style) => style.split(':').map((part) => part.trim()))
      .map(([name, value]) => (name && value ? ` ${name}="${value}"` : ''))
      .join(''),
  );
}
