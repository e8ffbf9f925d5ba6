import { describe, expect, it } from 'vitest';

import { deriveChain } from '../composables/useChainMap';
import type { GapNode } from '../chain.types';
import { makeGapMap } from '../testing/gapMap';
import { mix, paperColours } from './colours';
import { twoLines } from './drawing';
import { drawPoster } from './poster';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :root { --ink: #101010; --surface: #fff; --accent: #0000ff; --line: #eee; --gap-missing-fill: #faa; --gap-missing-line: #b00 }
  :root[data-theme='dark'] { --ink: #fafafa; --surface: #000; --gap-missing-fill: #300 }`);

function draw(change: (node: GapNode) => GapNode = (node) => node) {
  const map = makeGapMap();
  const model = deriveChain({ ...map, nodes: map.nodes.map(change) });
  const poster = drawPoster({
    model,
    paint: {
      ...{ mode: 'state' as const, loud: model.loud, largest: model.largest },
      ...{ work: new Map(), changes: new Map() },
    },
    colours: paperColours([sheet]),
    ...{ locale: 'zh-CN', t: (key: string) => key },
    ...{ title: '演示链', about: '', facts: [], unit: '', foot: '' },
  });
  return new DOMParser().parseFromString(poster.svg, 'image/svg+xml');
}

const textsOf = (drawing: Document) =>
  [...drawing.querySelectorAll('text')].map(({ textContent }) => textContent).join('\n');

describe('the poster', () => {
  it('names every node and says what its gap is worth', () => {
    const texts = textsOf(draw((node) => (node.code === 'M0201' ? { ...node, gapValue: 2.5e8 } : node)));

    expect(texts).toContain('座椅总成');
    expect(texts).toContain('2.50');
    expect(texts).toContain('隔膜');
  });

  it('takes a name for a text, whatever stands in it', () => {
    const drawing = draw((node) => ({ ...node, nameZh: '<script>1</script>&"' }));

    expect(drawing.querySelector('parsererror')).toBeNull();
    expect(drawing.querySelector('script')).toBeNull();
  });

  it('is drawn in the colours of paper also while the screen is dark', () => {
    expect(paperColours([sheet])).toMatchObject({
      ...{ ink: '#101010', surface: '#fff' },
      states: { missing: { fill: '#faa', edge: '#b00' } },
    });
  });

  it('mixes colours as the screen does', () => {
    expect(mix('#ff0000', '#fff', 0.5)).toBe('#ff8080');
    expect(mix('#000', '#fff', 1)).toBe('#000000');
  });
});

describe('two lines of a name', () => {
  it('are one where there is room', () => {
    expect(twoLines('座椅', 12, 100)).toEqual(['座椅']);
  });

  it('do not cut a code in two', () => {
    expect(twoLines('整车控制器ECU与VCU', 12, 75)[0]).toBe('整车控制器');
  });

  it('end in an ellipsis where two are not enough', () => {
    const lines = twoLines('一二三四五六七八九十甲乙丙丁', 12, 60);

    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });
});
