import type { Anchor } from '../chain.types';

/** Records and volumes speak of an anchor by the name of its firm or of one of its plants. */
export function anchorNamed(name: string, anchors: readonly Anchor[]): Anchor | undefined {
  return anchors.find(
    ({ enterprise, localName }) => enterprise.name === name || localName.split('、').includes(name),
  );
}
