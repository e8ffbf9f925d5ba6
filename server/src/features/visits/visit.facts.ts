import { Fact } from '../../platform/bus';

export class VisitRecorded extends Fact {
  constructor(
    readonly visitId: string,
    readonly enterpriseName: string,
    readonly leadId: string | null,
    readonly actorId: string,
    readonly concerned: string[],
  ) {
    super();
  }
}
