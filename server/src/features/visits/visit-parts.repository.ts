import { Injectable } from '@nestjs/common';
import type { EntityTarget, ObjectLiteral } from 'typeorm';

import { Database } from '../../platform/database';
import type { Participant } from './visit-links';
import { VisitAnchor, VisitFirm, VisitNode, VisitPerson } from './visit-parts.entity';
import type { Subject } from './visit-subjects';

/** Writes what belongs to a visit and has tables of its own; each call puts new rows in the place of the old. */
@Injectable()
export class VisitPartsRepository {
  constructor(private readonly db: Database) {}

  firms(visitId: string): Promise<VisitFirm[]> {
    return this.db.repo(VisitFirm).find({ where: { visitId }, order: { place: 'ASC' } });
  }

  /** A firm that is named by itself keeps the lead and the project it was visited for. */
  async setFirms(visitId: string, firms: readonly Subject[]): Promise<void> {
    const before = new Map((await this.firms(visitId)).map((firm) => [firm.enterpriseId, firm]));
    const rows = firms.map(({ enterpriseId, leadId, projectId }, place) => ({
      ...{ visitId, enterpriseId, place },
      leadId: leadId ?? before.get(enterpriseId)?.leadId ?? null,
      projectId: projectId ?? before.get(enterpriseId)?.projectId ?? null,
    }));
    return this.replace(VisitFirm, visitId, rows);
  }

  /** Contacts who are on a visit already. */
  async contactIds(visitId: string | undefined): Promise<Set<string>> {
    if (visitId === undefined) return new Set();
    const people = await this.db.repo(VisitPerson).findBy({ visitId });
    return new Set(people.flatMap(({ contactId }) => contactId ?? []));
  }

  setPeople(visitId: string, people: readonly Participant[]): Promise<void> {
    return this.replace(
      VisitPerson,
      visitId,
      people.map((person, place) => ({ ...person, visitId, place })),
    );
  }

  setNodes(visitId: string, nodeIds: readonly string[]): Promise<void> {
    return this.replace(
      VisitNode,
      visitId,
      nodeIds.map((nodeId) => ({ visitId, nodeId })),
    );
  }

  setAnchors(visitId: string, anchorIds: readonly string[]): Promise<void> {
    return this.replace(
      VisitAnchor,
      visitId,
      anchorIds.map((anchorId) => ({ visitId, anchorId })),
    );
  }

  private async replace(entity: EntityTarget<ObjectLiteral>, visitId: string, rows: object[]): Promise<void> {
    const repo = this.db.repo(entity);
    await repo.delete({ visitId });
    if (rows.length > 0) await repo.insert(rows);
  }
}
