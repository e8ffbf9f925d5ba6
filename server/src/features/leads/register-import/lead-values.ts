import { type LeadSource, type LeadStage, LIMITS } from '@lianzhao/contracts';

import type { Actor } from '../../../platform/access';
import { dayOf, ZONE_OFFSET } from '../../../platform/calendar';
import { type FieldRow, RowCells } from '../../../platform/imports';
import type { NodeNames } from '../../chains';
import type { NamedFirms } from '../../enterprises';
import type { NamedPeople } from '../../orgs';
import type { LeadPlan } from '../lead-plan';
import type { NamedAnchors } from './named-anchors';
import { SOURCE_WORDS, STAGE_WORDS } from './lead-fields';
import { moneyIn } from './money-in';
import { planIn } from './plan-values';

/** What a row says of a lead; null where it says nothing. */
export interface LeadValues {
  title: string;
  enterpriseId: string;
  source: LeadSource;
  stage: LeadStage | null;
  outline: string | null;
  totalInvestment: string | null;
  nodeId: string | null;
  anchorId: string | null;
  ownerId: string;
  departmentId: string;
  reporterId: string;
  plan: LeadPlan;
  /** When it came in. */
  createdAt: Date;
}

/** What the names in the cells are looked up in. */
export interface LeadNames {
  actor: Actor;
  nodes: NodeNames;
  anchors: NamedAnchors;
  people: NamedPeople;
}

export function readLead(row: FieldRow, firms: NamedFirms, names: LeadNames) {
  const cells = new RowCells(row);
  const { nodes, anchors } = names;
  const title = cells.required('title', LIMITS.title) ?? '';
  const enterpriseId = firms.idIn(cells, 'enterprise') ?? '';
  const source = cells.word('source', SOURCE_WORDS);
  if (source === null && cells.text('source', LIMITS.line) === null) cells.flaw('source', 'empty');
  const nodeId = nodes.idIn(cells, 'node');
  const values: LeadValues = {
    ...{ title, enterpriseId, source: source ?? 'department', nodeId, ...belonging(cells, names) },
    stage: cells.word('stage', STAGE_WORDS),
    outline: cells.text('outline', LIMITS.text),
    totalInvestment: moneyIn(cells, 'totalInvestment'),
    anchorId: anchors.idIn(cells, 'anchor', nodeId && nodes.chainOf(nodeId)),
    ...{ plan: planIn(cells), createdAt: recordedOn(cells) },
  };
  return { cells, values };
}

/** Whose the lead is: the owner the row names, else whoever brings the table; the credit goes to the reporter. */
function belonging(cells: RowCells, { actor, people }: LeadNames) {
  const owner = people.personIn(cells, 'owner', 'lead:update');
  const department = people.departmentIn(cells, 'department');
  const reporter = people.personIn(cells, 'reporter', 'lead:create');
  if (owner && department && owner.departmentId !== department.id)
    cells.flaw('department', 'department-differs', { value: department.name, ours: owner.name });
  return {
    ownerId: owner?.id ?? actor.id,
    departmentId: owner?.departmentId ?? department?.id ?? actor.departmentId,
    reporterId: reporter?.id ?? actor.id,
  };
}

function recordedOn(cells: RowCells): Date {
  const day = cells.day('recordedOn');
  if (day === null) return new Date();
  if (day > dayOf()) cells.flaw('recordedOn', 'day-ahead', { value: day });
  return new Date(`${day}T00:00:00${ZONE_OFFSET}`);
}
