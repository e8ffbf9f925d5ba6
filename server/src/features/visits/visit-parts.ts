import { Injectable } from '@nestjs/common';

import type { Actor } from '../../platform/access';
import { type PlannedTask, PlannedTasks } from '../tasks';
import type { Visit } from './visit.entity';
import type { VisitBody } from './visit-input.dto';
import { type Participant, VisitLinks } from './visit-links';
import type { CommitmentInputDto } from './visit-parts.dto';
import { VisitPartsRepository } from './visit-parts.repository';
import { type Subject, VisitSubjects } from './visit-subjects';

type PartsInput = Pick<VisitBody, 'firms' | 'people' | 'nodeCodes' | 'anchorIds' | 'commitments' | 'trip'>;

/** What was sent of a visit's parts, with every id checked; what is absent stays as it is. */
export interface Parts {
  firms?: Subject[];
  people?: Participant[];
  nodeIds?: string[];
  anchorIds?: string[];
  commitments?: CommitmentInputDto[];
}

/** The parts of a visit that have rows of their own: firms, people, what was touched, and tasks. */
@Injectable()
export class VisitParts {
  constructor(
    private readonly rows: VisitPartsRepository,
    private readonly subjects: VisitSubjects,
    private readonly links: VisitLinks,
    private readonly tasks: PlannedTasks,
  ) {}

  async resolve(actor: Actor, mainId: string, input: PartsInput, visitId?: string): Promise<Parts> {
    const { firms, people, nodeCodes, anchorIds, commitments } = input;
    return {
      firms: firms && (await this.subjects.others(actor, mainId, firms)),
      people: people && (await this.links.people(actor, people, await this.rows.contactIds(visitId))),
      nodeIds: nodeCodes && (await this.links.nodes(nodeCodes)),
      anchorIds: anchorIds && (await this.links.anchors(anchorIds)),
      commitments,
    };
  }

  async store(actor: Actor, visit: Visit, parts: Parts): Promise<void> {
    const { firms, people, nodeIds, anchorIds, commitments } = parts;
    if (firms) await this.rows.setFirms(visit.id, firms);
    if (people) await this.rows.setPeople(visit.id, people);
    if (nodeIds) await this.rows.setNodes(visit.id, nodeIds);
    if (anchorIds) await this.rows.setAnchors(visit.id, anchorIds);
    await this.settle(actor, visit, commitments);
  }

  /** Promises become tasks, and so does the report a trip owes. */
  private async settle(actor: Actor, visit: Visit, commitments?: CommitmentInputDto[]): Promise<void> {
    const record = { kind: 'visit' as const, id: visit.id };
    const shownOn = pagesOf([visit, ...(await this.rows.firms(visit.id))]);
    const promises = { kind: 'commitment' as const, record, shownOn };
    if (commitments) await this.tasks.settle(actor, promises, commitments.map(planned));
    else await this.tasks.showOn(promises);
    await this.tasks.keepOne(actor, { kind: 'report', record, shownOn }, reportOf(visit));
  }
}

function planned({ id, side, text, dueOn, assigneeId, promisedBy = '' }: CommitmentInputDto): PlannedTask {
  return { id, side, title: text, dueOn: dueOn ?? null, assigneeId, promisedBy };
}

/** Its title is the number of the approval, when there is one; its kind says what it is. */
function reportOf({ trip, authorId }: Visit): PlannedTask | null {
  if (!trip?.reportDueOn) return null;
  const { approvalNo, reportDueOn } = trip;
  return { side: 'ours', title: approvalNo, dueOn: reportDueOn, assigneeId: authorId, promisedBy: '' };
}

function pagesOf(
  about: readonly { enterpriseId: string; leadId: string | null; projectId: string | null }[],
) {
  return about.flatMap(({ enterpriseId, leadId, projectId }) => [
    { kind: 'enterprise' as const, id: enterpriseId },
    ...(leadId ? [{ kind: 'lead' as const, id: leadId }] : []),
    ...(projectId ? [{ kind: 'project' as const, id: projectId }] : []),
  ]);
}
