const AT = 'server/src/platform/search';

/** The box that searches everything. */
export const SEARCH_RULES = [
  {
    rule: 'Who may not read a kind of record finds none of it',
    file: `${AT}/search-sources.ts`,
    find: 'this.sources.filter(({ permission }) => permissions.has(permission))',
    put: 'this.sources.filter(({ permission }) => permission !== undefined && permissions !== undefined)',
    proof: ['api', 'api/search', 'tells nobody of what he may not see'],
  },
  {
    rule: 'The search asks the predicate of each record',
    file: `${AT}/closest-entries.ts`,
    find: 'where ${condition} and ${visible} ${inOrder}',
    put: 'where ${condition} and (true or ${visible}) ${inOrder}',
    proof: ['api', 'api/search', 'tells nobody of what he may not see'],
  },
  {
    rule: 'The exact name stands first, then beginnings',
    file: `${AT}/closest-entries.ts`,
    find: 'then 1 else 2 end, entry.at desc',
    put: 'then 0 else 0 end, entry.at desc',
    proof: ['api', 'api/search', 'puts the exact name first'],
  },
  {
    rule: 'A record is found by what it was changed to, and no longer by what it was',
    file: 'server/src/features/leads/lead.repository.ts',
    find: "await this.index.refresh('lead', [saved.id]);",
    put: 'void this.index;',
    proof: ['api', 'api/search', 'follows a change of the record'],
  },
  {
    rule: 'What came in by other ways is caught up with',
    file: `${AT}/search-index.ts`,
    find: 'and entry.version = ${table}.version)`',
    put: ')`',
    proof: ['api', 'api/search', 'are found once the job has caught up'],
  },
  {
    rule: 'A box tells that there is more than it shows',
    file: 'server/src/features/search/search.controller.ts',
    find: 'more: found.length > limit',
    put: 'more: false',
    proof: ['api', 'api/search', 'says that there are more'],
  },
  {
    rule: 'What is not among the newest is looked up',
    file: `${AT}/closest-entries.ts`,
    find: 'exists (${walked} offset ${NEWEST} limit 1)',
    put: 'not exists (${walked} offset ${NEWEST} limit 1)',
    proof: ['api', 'api/search', 'an old record under thousands'],
  },
  {
    rule: 'Of a list that is searched, rare words are looked up',
    file: `${AT}/entries-sought.ts`,
    find: 'search_entry entry where entry.kind <> ',
    put: 'search_entry entry where entry.at > now() and entry.kind <> ',
    proof: ['api', 'api/search', 'an old record under thousands'],
  },
  {
    rule: 'After a firm is renamed its leads are found by the new name',
    file: 'server/src/migrations/1796034389683-words-of-renamed-firms.ts',
    find: 'set version = -1 where (kind, record_id)',
    put: 'set version = version where (kind, record_id)',
    proof: ['api', 'api/search', 'are found once the job has caught up'],
  },
  {
    rule: 'A count asks for the rest when what is sure is not enough',
    file: 'server/src/platform/database/paging.ts',
    find: 'sure === most ? sure',
    put: 'list.surely ? sure',
    proof: ['unit', 'paging', 'asks no more when those that are sure'],
  },
];
