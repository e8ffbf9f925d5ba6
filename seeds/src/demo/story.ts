import type { LeadSource, ProjectStage, VisitKind } from '@lianzhao/contracts';

/** One contact of a story; `daysAgo` counts back from the day of loading. */
export interface StoryVisit {
  kind: VisitKind;
  daysAgo: number;
  place: string;
  theirPeople: string;
  summary: string;
  demands?: string;
  promises?: { side: 'ours' | 'theirs'; text: string; inDays: number }[];
  nextStep?: string;
  nextInDays?: number;
}

/** A firm that does not exist, the gap it could fill, and how far its people and ours have come. */
export interface Story {
  by: 'officer' | 'officer2' | 'liaison';
  firm: { name: string; shortName: string; province: string; city: string; mainProducts: string };
  nodeCode: string;
  /** It would supply the leader of the chain. */
  forAnchor?: boolean;
  source: LeadSource;
  title: string;
  outline: string;
  /** 元 */
  investment: string;
  /** How far the lead has come; `project` carries it on along these stages. */
  stage: 'new' | 'contacted' | 'qualified' | 'dropped';
  project?: { name: string; through: ProjectStage[]; reviewed?: boolean };
  visits: StoryVisit[];
}
