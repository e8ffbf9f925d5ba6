import { Injectable } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { NamedNodes, NodeNames } from '../../chains';
import { EnterprisesService } from '../../enterprises';
import { PeopleNames } from '../../orgs';
import type { LeadNames } from './lead-values';
import { NamedAnchors } from './named-anchors';

/** Loads what the names in a table of leads are looked up in. */
@Injectable()
export class LeadNameSources {
  constructor(
    private readonly nodes: NamedNodes,
    private readonly enterprises: EnterprisesService,
    private readonly people: PeopleNames,
  ) {}

  async open(actor: Actor): Promise<LeadNames> {
    return {
      actor,
      nodes: new NodeNames(await this.nodes.all()),
      anchors: new NamedAnchors(await this.enterprises.anchors()),
      people: await this.people.open(actor),
    };
  }
}
