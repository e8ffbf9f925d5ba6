/** What keeps lists and searches quick however much there is, and right all the same. */
export const SPEED_RULES = [
  {
    rule: 'Pages after the first are counted only when somebody asks for it',
    file: 'server/src/platform/database/paging.ts',
    find: "cursor ? 'none' : 'capped'",
    put: "cursor ? 'exact' : 'capped'",
    proof: ['unit', 'paging', 'counts with the first page only'],
  },
  {
    rule: 'A first page that is not full counts itself',
    file: 'server/src/platform/database/paging.ts',
    find: "const whole = !cursor && !last && mode !== 'none';",
    put: "const whole = !cursor && !last && mode === 'exact';",
    proof: ['unit', 'paging', 'knows how many there are'],
  },
  {
    rule: 'What a common word finds is told from the newest on',
    file: 'server/src/platform/search/newest-of.ts',
    find: 'order by few.updated_at desc, few.id limit ${limit})',
    put: 'order by few.id limit ${limit})',
    proof: ['api', 'api/enterprises', 'pages through a common word from the newest on'],
  },
  {
    rule: 'A common word is looked for among the newest visits alone',
    file: 'server/src/platform/search/newest-entries.ts',
    find: 'if (found.length === wanted.limit) break;',
    put: 'if (found.length > wanted.limit) break;',
    proof: ['unit', 'newest-entries', 'looks no further than the newest of all'],
  },
  {
    rule: 'A rare word is looked for in all months',
    file: 'server/src/platform/search/newest-entries.ts',
    find: 'keyed(wanted.typed, ofKind, sql`span.oldest`)',
    put: 'keyed(wanted.typed, ofKind, sql`span.newest`)',
    proof: ['unit', 'newest-entries', 'goes on to the last months and to all of them'],
  },
  {
    rule: 'Working days over years count the days off and the days made up for',
    file: 'server/src/features/work-calendar/workdays.ts',
    find: "if (!isWeekend(day) && kind !== 'work') counted--;",
    put: '',
    proof: ['unit', 'workdays', 'from 2026-09-30 to 2026-10-08 there are 1'],
  },
];
