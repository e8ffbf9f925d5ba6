/** What a timeline is of. */
export const TIMELINE_RECORDS = ['enterprise', 'lead', 'project'] as const;
export type TimelineRecord = (typeof TIMELINE_RECORDS)[number];

/** A visit, a lead or a project that moved on, a claim, a task that was given or closed, a file. */
export const TIMELINE_KINDS = ['visit', 'lead', 'project', 'claim', 'task', 'file'] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];
