import { layoutMap } from './layout';
import type { LayoutInput, MapLayout } from './layout.types';

export interface LayoutRequest {
  id: number;
  input: LayoutInput;
}

export interface LayoutAnswer {
  id: number;
  layout: MapLayout;
}

self.addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  const answer: LayoutAnswer = { id: data.id, layout: layoutMap(data.input) };
  self.postMessage(answer);
});
