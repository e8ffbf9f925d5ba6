const AT = 'server/src/features/enterprises';
const HELD = (name) => ['api', 'api/enterprise-qualifications', name];
const PLACES = (name) => ['api', 'api/enterprise-places', name];
const GROUP = (name) => ['api', 'api/enterprise-group', name];

/** Qualifications, places, industries and groups of enterprises. */
export const ENTERPRISE_REGISTER_RULES = [
  {
    rule: 'A qualification that was ended counts as over',
    file: `${AT}/qualifications/qualification.repository.ts`,
    find: ' or coalesce(q.ended_on <= ${today}::date, false))`',
    put: ')`',
    proof: HELD('what holds first'),
  },
  {
    rule: 'What was ended before does not count as ending',
    file: `${AT}/qualifications/qualification.repository.ts`,
    find: 'sql`q.ended_on is null\n    and q.valid_until between',
    put: 'sql`q.valid_until between',
    proof: HELD('narrow the list of firms'),
  },
  {
    rule: 'A qualification is changed on the version that was seen',
    file: `${AT}/qualifications/qualification.repository.ts`,
    find: 'if (found.version !== version)',
    put: 'if (found.version < version)',
    proof: HELD('on the version that was seen'),
  },
  {
    rule: 'A qualification that is none of the known ones has a name',
    file: `${AT}/qualifications/qualifications.service.ts`,
    find: "if (kind === 'other' && !name)",
    put: "if (kind === 'other' && name === '')",
    proof: HELD('are refused as'),
  },
  {
    rule: 'A qualification does not end before it begins',
    file: `${AT}/qualifications/qualifications.service.ts`,
    find: 'if (issuedOn && day && day < issuedOn)',
    put: "if (issuedOn && day === '')",
    proof: HELD('are refused as'),
  },
  {
    rule: 'The end of a qualification is told once',
    file: `${AT}/qualifications/qualification.repository.ts`,
    find: 'select id, valid_until, occasion from due on conflict do nothing\n',
    put: 'select id, valid_until, occasion from due on conflict (qualification_id, valid_until, occasion) do update set occasion = excluded.occasion\n',
    proof: HELD('is told once'),
  },
  {
    rule: 'Whose lead was dropped hears no more of the firm',
    file: 'server/src/features/notices/dealers.repository.ts',
    find: ' and stage = any(${[...OPEN_LEAD_STAGES]}))',
    put: ')',
    proof: HELD('is told once'),
  },
  {
    rule: 'A firm has no place or industry whose code the table does not hold',
    file: `${AT}/classifications/classifications.service.ts`,
    find: 'codes.filter(({ code }) => !known.has(code))',
    put: "codes.filter(({ code }) => !known.has(code) && code === '')",
    proof: PLACES('are refused as'),
  },
  {
    rule: 'A code that is retired stays with the firms that have it',
    file: `${AT}/enterprise-parts.ts`,
    find: 'code === null || code === known[field] ?',
    put: 'code === null ?',
    proof: PLACES('stay when a later table'),
  },
  {
    rule: 'A code that is retired is not given anew',
    file: `${AT}/classifications/classifications.service.ts`,
    find: 'and not retired and code = any',
    put: 'and code = any',
    proof: PLACES('stay when a later table'),
  },
  {
    rule: 'No firm owns itself over others',
    file: `${AT}/group/groups.service.ts`,
    find: 'if (circle) throw new GroupCircle(circle);',
    put: '',
    proof: GROUP('takes no circle'),
  },
  {
    rule: 'Two links that close a circle are not written at once',
    file: `${AT}/group/groups.service.ts`,
    find: '      await this.groups.hold();\n',
    put: '',
    proof: GROUP('written at once'),
  },
  {
    rule: 'Work of a group is counted as far as the reader sees it',
    file: 'server/src/features/projects/group-work.repository.ts',
    find: ' and ${leadVisibleTo(actor)}) as leads',
    put: ' and ${leadVisibleTo(actor)} is not null) as leads',
    proof: GROUP('tells our own work'),
  },
  {
    rule: 'A half-filled dialog is not closed without asking',
    file: 'web/src/ui/ModalDialog.vue',
    find: 'if (changed) void ask();\n  else done();',
    put: 'done();',
    proof: ['unit', 'ui/ModalDialog'],
  },
  {
    rule: 'What is personal is in no draft',
    file: 'web/src/shared/useDraft.ts',
    find: '.filter(([field]) => !leftOut.includes(field as keyof Form))',
    put: '.filter(([field]) => field in form || leftOut.length > 0)',
    proof: ['unit', 'shared/useDraft'],
  },
  {
    rule: 'The line between the columns of a record stays where it was put',
    file: 'web/src/ui/RecordColumns.vue',
    find: '    localStorage.setItem(KEY, String(share.value));\n',
    put: '',
    proof: ['unit', 'ui/RecordColumns'],
  },
];
