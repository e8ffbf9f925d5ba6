import { Fact } from '../../platform/bus';

/** Which days are worked has changed; what is counted in working days is to be counted anew. */
export class WorkCalendarChanged extends Fact {
  constructor(readonly year: number) {
    super();
  }
}
