import { inject, type Component, type InjectionKey } from 'vue';

/**
 * Places on the pages of lower features that features above them fill: a lead shows its visits without knowing what
 * a visit is. The app says who fills them, because only it may know everyone.
 */
export interface Contributions {
  /** Composer and timeline of a record. Props: `leadId` or `projectId` or `enterpriseId`. */
  recordActivity: Component;
  /** What comes next, in the head of a record's page. Props as of `recordActivity`. */
  recordNext: Component;
  /** Panels on the page of an enterprise. Prop: `enterpriseId`. */
  enterprisePanels: Component[];
  /** Panels on the page of a person. Prop: `contactId`. */
  contactPanels: Component[];
  /** Tables into a list and out of it. Props: `list`, `filter` (as the list sends it). */
  listExport: Component;
  /** Turns a qualified lead into a project. Prop: `lead`; emits `close`. */
  leadConversion: Component;
  /** The way to the project a lead became, or what it is called to those it is not open to. Prop: `projectId`. */
  leadProject: Component;
}

export const CONTRIBUTIONS: InjectionKey<Contributions> = Symbol('contributions');

export function useContributions(): Partial<Contributions> {
  return inject(CONTRIBUTIONS, {} as Partial<Contributions>);
}
