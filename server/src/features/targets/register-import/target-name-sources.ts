import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { NamedNodes, NodeNames } from '../../chains';
import { PeopleNames } from '../../orgs';
import type { TargetNames } from './target-values';

/** Loads what the names in a table of targets are looked up in. */
@Injectable()
export class TargetNameSources {
  constructor(
    private readonly nodes: NamedNodes,
    private readonly people: PeopleNames,
  ) {}

  async open(actor: Actor): Promise<TargetNames> {
    return { actor, nodes: new NodeNames(await this.nodes.all()), people: await this.people.open(actor) };
  }
}
