import { render } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';

import { withApp } from '@/testing';
import { deriveChain } from '../../composables/useChainMap';
import { makeGapMap } from '../../testing/gapMap';
import PrintMap from './PrintMap.vue';

describe('PrintMap', () => {
  it('names every node on paper', async () => {
    const model = deriveChain(makeGapMap());
    const { options } = await withApp({ locale: 'zh-CN' });
    const { container } = render(PrintMap, { props: { model }, ...options });

    for (const leaf of model.map.nodes.filter((node) => node.leaf)) {
      expect(container.textContent).toContain(leaf.nameZh);
    }
  });
});
