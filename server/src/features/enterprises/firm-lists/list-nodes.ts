import { Injectable } from '@nestjs/common';

import { ImportChoices } from '../../../platform/imports';
import { type Chain, NamedNodes } from '../../chains';
import type { ClassifiedDto } from '../classifications/classification.dto';
import { ClassificationsService } from '../classifications/classifications.service';
import { ClassLeaves } from './class-leaves';
import type { ListContent } from './list-content';
import { NodeTerms } from './node-terms';
import { WordNodes } from './word-nodes';

/** What the zone chose for words of earlier lists, by chain. */
export const LIST_WORDS = 'firm-list:words';

/** The nodes of a chain by everything a row may say of them. */
export interface KnownNodes {
  words: WordNodes;
  leaves: ClassLeaves;
  terms: NodeTerms;
  industries: readonly ClassifiedDto[];
}

@Injectable()
export class ListNodes {
  constructor(
    private readonly nodes: NamedNodes,
    private readonly choices: ImportChoices,
    private readonly classes: ClassificationsService,
  ) {}

  async of(chain: Chain, chosen: ListContent['words']): Promise<KnownNodes> {
    const remembered = await this.choices.of<string[]>({ kind: LIST_WORDS, scopeId: chain.id });
    const nodes = await this.nodes.ofChain(chain.id);
    const leaves = nodes.filter(({ leaf }) => leaf);
    return {
      words: new WordNodes(nodes, chosen, remembered),
      ...{ leaves: new ClassLeaves(leaves), terms: new NodeTerms(leaves) },
      industries: await this.classes.all('industry'),
    };
  }
}
