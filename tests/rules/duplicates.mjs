const NAMES = 'server/src/features/enterprises/names';
const MERGING = 'server/src/features/enterprises/merging';
const AT = 'server/src/features/duplicates';

/** One firm, one file: what is told while a firm is typed, and how two files become one and two again. */
export const DUPLICATE_RULES = [
  {
    rule: 'Where a firm sits does not make it another one',
    file: `${NAMES}/alike-names.ts`,
    find: "if (candidate.core === wanted.core) return found('core', SCORES.core);",
    put: "if (candidate.core === wanted.key) return found('core', SCORES.core);",
    proof: ['api', 'duplicates', 'same name written otherwise'],
  },
  {
    rule: 'A slip of the pen does not hide a firm',
    file: `${NAMES}/alike-names.ts`,
    find: 'if (alike >= ALIKE || editDistanceWithin(wanted.core, candidate.core, 1)) {',
    put: 'if (alike > 1) {',
    proof: ['api', 'duplicates', 'differs by one character'],
  },
  {
    rule: 'Pairs of characters that half the register has are not looked up alone',
    file: `${NAMES}/rare-grams.ts`,
    find: 'share(gram) <= COMMON',
    put: 'share(gram) <= 1 + COMMON',
    proof: ['unit', 'names/alikeness'],
  },
  {
    rule: 'Who may not open the lead of a firm is not led to it',
    file: `${AT}/check/duplicates.service.ts`,
    find: 'leadId: lead?.visible ? lead.id : null,',
    put: 'leadId: lead?.id ?? null,',
    proof: ['api', 'duplicates', 'is named with the department'],
  },
  {
    rule: 'One asks for a firm once at a time',
    file: `${AT}/requests/join-requests.service.ts`,
    find: 'await this.requests.hold(lead.id, actor.id);',
    put: 'await this.requests.isOpen(lead.id, actor.id);',
    proof: ['api', 'duplicates', 'in parallel is asked for once'],
  },
  {
    rule: 'Nobody lets himself in',
    file: `${AT}/requests/join-request.repository.ts`,
    find: "const may = actor.permissions.has('lead:update') ? leadVisibleTo(actor) : sql`false`;",
    put: "const may = actor.permissions.has('lead:update') ? sql`true` : sql`false`;",
    proof: ['api', 'duplicates', 'the owner hears of it'],
  },
  {
    rule: 'What somebody said of a pair is not asked again',
    file: `${AT}/pairs/pair.repository.ts`,
    find: 'on conflict (first_id, second_id) do nothing returning 1',
    put: "on conflict (first_id, second_id) do update set status = 'open' returning 1",
    proof: ['api', 'duplicates', 'a look over the register'],
  },
  {
    rule: 'Rows that a unique key keeps from following are joined',
    file: 'server/src/platform/merging/row-mover.ts',
    find: 'await this.joinWith(target, row, alone.index)',
    put: '[]',
    proof: ['api', 'enterprise-merge', 'makes one of what both had'],
  },
  {
    rule: 'A dry run writes nothing',
    file: 'server/src/platform/merging/dry-run.ts',
    find: 'throw new OnlyShown(await work());',
    put: 'return await work();',
    proof: ['api', 'enterprise-merge', 'as the dry run said'],
  },
  {
    rule: 'Undoing a merge leaves alone what changed since',
    file: 'server/src/platform/merging/row-return.ts',
    find: 'if (!now || !saysTheSame(now, row.after)) changed.add(row);',
    put: 'if (!now) changed.add(row);',
    proof: ['api', 'enterprise-merge', 'leaves a lead that changed since'],
  },
  {
    rule: 'Visits stay with the lead they were made for',
    file: 'server/src/platform/merging/row-return.ts',
    find: 'if (more.length === 0) return staying;',
    put: 'if (more.length >= 0) return staying;',
    proof: ['api', 'enterprise-merge', 'leaves a lead that changed since'],
  },
  {
    rule: 'A firm is merged as it was looked at',
    file: `${MERGING}/merging.ts`,
    find: 'if (enterprise?.version === version) return enterprise;',
    put: 'if (enterprise) return enterprise;',
    proof: ['api', 'enterprise-merge', 'on the versions they looked at'],
  },
];
