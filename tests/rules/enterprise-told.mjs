const AT = 'server/src/features/enterprises';
const TOLD = (name) => ['api', 'api/enterprise-told', name];
const IMPORT = (name) => ['api', 'api/imports-enterprises', name];
const MERGE = 'server/src/features/contacts/merging';

/** Listings and sources of enterprises, what tables say of industries and places, and what a merge tells before. */
export const ENTERPRISE_TOLD_RULES = [
  {
    rule: 'A listing that was withdrawn is none of the firm any more',
    file: `${AT}/told/told-columns.ts`,
    find: ' and until is null) listed',
    put: ') listed',
    proof: TOLD('that were withdrawn'),
  },
  {
    rule: 'Two listings written at the same moment are both told by the firm',
    file: `${AT}/told/told-rows.ts`,
    find: 'await this.ground.enterprises.lock(enterpriseId);\n      const',
    put: 'await this.ground.enterprises.get(enterpriseId);\n      const',
    proof: TOLD('at the same moment'),
  },
  {
    rule: 'A firm is found by each of its listings',
    file: `${AT}/search-columns.ts`,
    find: "...(listing ?? '').split(BETWEEN_LISTINGS)",
    put: "(listing ?? '').split(BETWEEN_LISTINGS)[0] ?? ''",
    proof: TOLD('found by each'),
  },
  {
    rule: 'A listing is told once',
    file: `${AT}/told/told-rows.ts`,
    find: 'if (twins.some(({ id }) => id !== row.id))',
    put: "if (twins.some(({ id }) => id === ''))",
    proof: TOLD('are each told once'),
  },
  {
    rule: 'A code of a listing has the form of its exchange',
    file: `${AT}/told/listings.service.ts`,
    find: '(FORMS[exchange] ?? ANY)',
    put: 'ANY',
    proof: TOLD('are refused as'),
  },
  {
    rule: 'A listing is changed on the version that was seen',
    file: `${AT}/told/told-rows.ts`,
    find: 'if (found.version !== version)',
    put: 'if (found.version < version)',
    proof: TOLD('that were withdrawn'),
  },
  {
    rule: 'A link of a source is an address of the web',
    file: `${AT}/told/source.dto.ts`,
    find: "  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })\n",
    put: '  @IsString()\n',
    proof: TOLD('begins with what'),
  },
  {
    rule: 'Listings and sources of a merge that is undone go back',
    file: `${AT}/merging/unmerging.ts`,
    find: 'for (const one of ids) await this.merges.told.settle(one);',
    put: 'for (const one of ids.slice(2)) await this.merges.told.settle(one);',
    proof: TOLD('go back with a merge'),
  },
  {
    rule: 'A table adds a listing to those a firm has',
    file: `${AT}/register-import/firm-writer.ts`,
    find: 'besides(known.listing, values.listing, BETWEEN_LISTINGS)',
    put: 'values.listing ?? known.listing',
    proof: IMPORT('brings industries'),
  },
  {
    rule: 'An industry that no table holds is said to be none, with those that are near',
    file: `${AT}/register-import/industry-names.ts`,
    find: "else if (word !== '')",
    put: "else if (word === '?')",
    proof: ['unit', 'industry-names'],
  },
  {
    rule: 'A name of an industry that has a comma of its own is one industry',
    file: `${AT}/register-import/industry-names.ts`,
    find: '.map((_, end) => words.length - end)',
    put: '.map((_, end) => end)',
    proof: ['unit', 'industry-names'],
  },
  {
    rule: 'The city of a table does not contradict the code of its division',
    file: `${AT}/register-import/place-names.ts`,
    find: 'if (is !== null && says !== null && !isSamePlace(is, says))',
    put: "if (is !== null && says === '')",
    proof: ['unit', 'place-names'],
  },
  {
    rule: 'A city is in the province that the table says',
    file: `${AT}/register-import/place-names.ts`,
    find: 'province === null || isCalled(place.province, province)',
    put: "province === null || isCalled(place.province, province) || province !== ''",
    proof: ['unit', 'place-names'],
  },
  {
    rule: 'What follows a merge is named only as far as it may be seen',
    file: 'server/src/platform/access/record-access.ts',
    find: 'in (${ids}) and ${known.visible(actor)} order by 1',
    put: 'in (${ids}) order by 1',
    proof: ['api', 'api/enterprise-merge', 'names what follows'],
  },
  {
    rule: 'Posts become one only as they were offered',
    file: `${MERGE}/joined-posts.ts`,
    find: 'offered.find(({ source }) => source.id === id)',
    put: 'offered.find(({ source }) => source.id !== `${id} `)',
    proof: ['api', 'api/contact-merge', 'makes one of two posts'],
  },
  {
    rule: 'Posts that became one are two again when the merge is undone',
    file: 'server/src/platform/merging/row-return.ts',
    find: "row.fate === 'moved' || row.fate === 'changed'",
    put: "row.fate === 'moved'",
    proof: ['api', 'api/contact-merge', 'makes one of two posts'],
  },
  {
    rule: 'Of posts with a gap between them nothing is presumed',
    file: 'web/src/features/contacts/merging/ContactChoices.vue',
    find: '.filter(({ target, source }) => !apart(target, source) && !apart(source, target))',
    put: '.filter(({ target, source }) => target.id !== source.id || !apart(source, target))',
    proof: ['unit', 'ContactChoices'],
  },
];
