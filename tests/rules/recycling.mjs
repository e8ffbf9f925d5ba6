const AT = 'server/src/features/lists/recycling';
const API = (what) => ['api', 'recycle-bin', what];

/** Deleted records, and how they come back. */
export const RECYCLING_RULES = [
  {
    rule: 'Another’s record is deleted by a manager of its department alone',
    file: `${AT}/recycling.service.ts`,
    find: 'if (!mayDelete(actor, record)) throw new RecordIsAnothers();',
    put: "if (!mayDelete(actor, record) && record.title === '') throw new RecordIsAnothers();",
    proof: API('takes a right of its own'),
  },
  {
    rule: 'The bin shows one’s own deletions and those of one’s departments',
    file: `${AT}/recycled.access.ts`,
    find: "if (!actor.permissions.has('recycle:manage')) return his;",
    put: "if (!actor.permissions.has('recycle:manage')) return sql`true`;",
    proof: API('takes a right of its own'),
  },
  {
    rule: 'A record on which something hangs that would lose its sense is not deleted',
    file: `${AT}/recycling.service.ts`,
    find: 'if (count + open.count > 0) throw',
    put: 'if (count + open.count < 0) throw',
    proof: API('is refused by name'),
  },
  {
    rule: 'An open task keeps its record from being deleted',
    file: 'server/src/features/tasks/task-recycling.ts',
    find: "and state = 'open'",
    put: "and state = 'done'",
    proof: API('is refused by name'),
  },
  {
    rule: 'What was a part of a deleted record comes back with it',
    file: `${AT}/recycled-rows.ts`,
    find: 'if (key.cascades) next.push(pointing);',
    put: 'if (key.cascades) continue;',
    proof: API('brings all that was a part'),
  },
  {
    rule: 'A record does not come back where another took its place, and the refusal names it',
    file: `${AT}/recycling.service.ts`,
    find: 'if (rival !== null) throw',
    put: "if (rival === '') throw",
    proof: API('is refused with the name'),
  },
  {
    rule: 'A deleted record comes back within its days, not later',
    file: `${AT}/recycling.service.ts`,
    find: 'if (isOver(found)) throw',
    put: "if (isOver(found) && found.title === '') throw",
    proof: API('is over after its days'),
  },
  {
    rule: 'A deleted record with papers stays in the bin',
    file: `${AT}/recycled.repository.ts`,
    find: 'sql`and ${count} = 0`',
    put: 'sql`and ${count} >= 0`',
    proof: API('is over after its days'),
  },
  {
    rule: 'A deleted person is kept no longer than the law lets us',
    file: `${AT}/recycling.service.ts`,
    find: 'return new Date(Math.min(usual, lawful));',
    put: 'return new Date(Math.max(usual, lawful));',
    proof: API('is possible for as many days'),
  },
  {
    rule: 'A lead was last heard of by the visits that are left',
    file: 'server/src/features/visits/visit-recycling.ts',
    find: 'await this.leads.lastVisited(leadId, await this.lastOf(leadId));',
    put: 'await this.lastOf(leadId);',
    proof: API('is no visit of its lead'),
  },
  {
    rule: 'A line that a deleted person shared before does not keep him in the bin',
    file: 'server/src/features/contacts/contact-recycling.ts',
    find: 'likely(actor, { hashes, since: deletedAt })',
    put: 'likely(actor, { hashes })',
    proof: ['api', 'api/recycle-bin', 'shared a line before'],
  },
  {
    rule: 'Who deletes is not told the words of tasks he may not see',
    file: 'server/src/features/tasks/task-recycling.ts',
    find: '${open} and ${taskVisibleTo(actor, this.records)} order by',
    put: '${open} order by',
    proof: ['api', 'api/recycle-bin', 'words of a task'],
  },
  {
    rule: 'A record comes back without its ties to records that are gone',
    file: 'server/src/features/lists/recycling/recycled-rows.ts',
    find: 'await this.withoutLinks(left, root)',
    put: 'await this.withoutLinks([], root)',
    proof: ['api', 'api/recycle-bin', 'somebody who is gone'],
  },
];
