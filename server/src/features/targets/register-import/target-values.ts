import { LIMITS, type TargetStatus } from '@lianzhao/contracts';

import type { Actor } from '../../../platform/access';
import { type FieldRow, RowCells } from '../../../platform/imports';
import type { NodeNames } from '../../chains';
import type { NamedFirms } from '../../enterprises';
import type { NamedPeople } from '../../orgs';
import { TARGET_STATUS_WORDS } from './target-fields';

/** What a row says of a firm on a list. */
export interface TargetValues {
  list: string;
  enterpriseId: string;
  nodeId: string;
  /** Code of the node, empty where it is not known. */
  node: string;
  /** Code of the node's chain. */
  chain: string;
  status: Exclude<TargetStatus, 'accepted'>;
  ownerId: string | null;
  declinedReason: string | null;
}

export interface TargetNames {
  actor: Actor;
  nodes: NodeNames;
  people: NamedPeople;
}

export function readTarget(row: FieldRow, firms: NamedFirms, { actor, nodes, people }: TargetNames) {
  const cells = new RowCells(row);
  const nodeId = nodes.idIn(cells, 'node');
  cells.required('node', LIMITS.line);
  const owner = people.personIn(cells, 'owner', 'lead:update');
  const reason = cells.text('reason', LIMITS.reason);
  const said = cells.word('status', TARGET_STATUS_WORDS);
  const status = said ?? (owner ? 'assigned' : 'proposed');
  if (owner && !actor.permissions.has('target:assign')) cells.flaw('owner', 'no-right-to-assign');
  if (status === 'assigned' && !owner) cells.required('owner', LIMITS.name);
  if (status === 'proposed' && owner) cells.flaw('status', 'owner-of-the-proposed');
  if (status === 'declined' && reason === null) cells.flaw('reason', 'empty');
  const values: TargetValues = {
    ...{
      list: cells.required('list', LIMITS.title) ?? '',
      enterpriseId: firms.idIn(cells, 'enterprise') ?? '',
    },
    ...{ nodeId: nodeId ?? '', node: (nodeId && nodes.codeOf(nodeId)) || '', status },
    ...{
      chain: (nodeId && nodes.chainOf(nodeId)) || '',
      ownerId: owner?.id ?? null,
      declinedReason: status === 'declined' ? reason : null,
    },
  };
  return { cells, values };
}
