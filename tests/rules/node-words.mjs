const LISTS = 'server/src/features/enterprises/firm-lists';

/** What nodes are found by: their classes of GB/T 4754, other names, and what a row is about. */
export const NODE_WORD_RULES = [
  {
    rule: 'A class that several nodes have places nobody by itself',
    file: `${LISTS}/row-nodes.ts`,
    find: 'if (leaves.length === 1)',
    put: 'if (leaves.length >= 1)',
    proof: ['unit', 'firm-lists/row-nodes'],
  },
  {
    rule: 'A phrase is about the longest name it ends with, whatever stands before',
    file: `${LISTS}/node-terms.ts`,
    find: 'at < left.length - 1',
    put: 'at < Math.min(from + 1, left.length - 1)',
    proof: ['unit', 'firm-lists/row-nodes'],
  },
  {
    rule: 'A scope of business decides only where it names one node',
    file: `${LISTS}/row-nodes.ts`,
    find: 'new Set(byScope.map(({ code }) => code)).size === 1',
    put: 'new Set(byScope.map(({ code }) => code)).size >= 1',
    proof: ['unit', 'firm-lists/row-nodes'],
  },
  {
    rule: 'A division of industries is too wide to say anything',
    file: `${LISTS}/class-leaves.ts`,
    find: 'if (wanted.length < TELLING) return [];',
    put: 'if (wanted.length === 0) return [];',
    proof: ['unit', 'firm-lists/row-nodes'],
  },
  {
    rule: 'Firms of the own city without a local site are told',
    file: `${LISTS}/home-firms.ts`,
    find: 'site.includes(firm) || firm.includes(site)',
    put: 'site === firm',
    proof: ['api', 'firm-list-classes'],
  },
  {
    rule: 'A name in whichever case comes before another name of another node',
    file: 'server/src/features/chains/words/node-words.ts',
    find: "step('folded', foldWord, ownNames),",
    put: "step('folded', (word) => word, ownNames),",
    proof: ['unit', 'chains/words/node-words'],
  },
  {
    rule: 'What a new atlas says of a node is what it is searched by',
    file: 'server/src/features/chains/atlas/atlas.repository.ts',
    find: 'stored.map(({ id }) => id),',
    put: 'stored.slice(0, 0).map(({ id }) => id),',
    proof: ['api', 'atlas'],
  },
  {
    rule: 'A class that none of the nodes has is a word to judge',
    file: `${LISTS}/row-nodes.ts`,
    find: 'this.known.leaves.of(named).length > 0 ?',
    put: 'this.known.leaves.of(named).length >= 0 ?',
    proof: ['unit', 'firm-lists/row-nodes'],
  },
  {
    rule: 'A code with its letter is a class also in a column of words',
    file: `${LISTS}/row-nodes.ts`,
    find: 'return wordCells.find(isClass) ?? industry;',
    put: 'void [wordCells, isClass]; return industry;',
    proof: ['unit', 'firm-lists/row-nodes'],
  },
  {
    rule: 'Rows to choose for stay in the order of the file',
    file: `${LISTS}/open-rows.ts`,
    find: 'sort((a, b) => a.row - b.row)',
    put: 'sort(() => 0)',
    proof: ['unit', 'firm-lists/open-rows'],
  },
  {
    rule: 'Choices for a list that come at once are all kept',
    file: 'server/src/platform/imports/sheet-imports.ts',
    find: 'actor_id = ${actor.id} for update`',
    put: 'actor_id = ${actor.id}`',
    proof: ['api', 'firm-list-classes'],
  },
];
