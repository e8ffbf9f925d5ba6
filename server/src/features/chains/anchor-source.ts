import type { AnchorDto } from './chain.dto';

/** Who the anchors of a chain are; told by the feature that knows enterprises, which lies above this one. */
export interface AnchorSource {
  ofChain(chainCode: string): Promise<AnchorDto[]>;
}
