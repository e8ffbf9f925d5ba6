const SERVER = 'server/src/features/chains/scenarios';
const WEB = 'web/src/features/chains';

/** Scenarios: what is supposed, what it is reckoned on, and what is kept of it. */
export const WHAT_IF_RULES = [
  {
    rule: 'What is tried on one chain never reaches another',
    file: `${WEB}/composables/useWhatIf.ts`,
    find: 'current.value = start(code);',
    put: "if (code === '') current.value = start(code);",
    proof: ['unit', 'pages/ChainMapPage.what-if'],
  },
  {
    rule: 'A scenario that is opened brings its moves at nodes that are no more, so that saving does not lose them',
    file: `${WEB}/composables/useWhatIf.ts`,
    find: 'moves: moves.map(({',
    put: 'moves: moves.filter((move) => !move.retired).map(({',
    proof: ['unit', 'what-if/WhatIfPanel'],
  },
  {
    rule: 'A move at a node that is no more goes to the heir of the node in one press',
    file: `${WEB}/components/what-if/WhatIfLost.vue`,
    find: 'lost.heir && (move.nodeCode = lost.heir.code)',
    put: 'lost.heir && (move.name = lost.heir.code)',
    proof: ['unit', 'what-if/WhatIfPanel'],
  },
  {
    rule: 'No new scenario begins with a node that is no more',
    file: `${WEB}/components/what-if/WhatIfPanel.vue`,
    find: 'refused.value = nameless.value || stranded.value;',
    put: 'refused.value = nameless.value;',
    proof: ['unit', 'what-if/WhatIfPanel'],
  },
  {
    rule: 'A scenario keeps the moves it had at nodes that were retired since',
    file: `${SERVER}/scenarios.service.ts`,
    find: 'ids.has(nodeCode) || before.has(nodeCode)',
    put: 'ids.has(nodeCode) || before.size < 0',
    proof: ['api', 'scenarios'],
  },
  {
    rule: 'A comparison says where the node of a move went that is not on the map',
    file: `${SERVER}/scenario.repository.ts`,
    find: 'left join chain_node heir on heir.id = node.merged_into_id and heir.retired_at is null',
    put: 'left join chain_node heir on heir.id = node.parent_id and heir.retired_at is null',
    proof: ['api', 'chain-merging'],
  },
  {
    rule: 'A kept scenario is compared on the map that is looked at',
    file: `${SERVER}/comparisons.service.ts`,
    find: 'const { moves } = await this.scenarios.view(actor, (await this.maps.chain(code)).id, id);\n    return this.compare(actor, code, { moves, view });',
    put: 'const { moves, radius } = await this.scenarios.view(actor, (await this.maps.chain(code)).id, id);\n    return this.compare(actor, code, { moves, view: { ...view, radius } });',
    proof: ['api', 'scenarios', 'in the radius that is looked at'],
  },
  {
    rule: 'Moves are tried on the day and the year that are looked at',
    file: `${SERVER}/comparisons.service.ts`,
    find: 'const before = await this.maps.of(actor, code, view);',
    put: 'const before = await this.maps.of(actor, code, { ...(view.radius && { radius: view.radius }) });',
    proof: ['api', 'scenarios', 'on the past day'],
  },
  {
    rule: 'The page asks for the comparison of the map that its address names',
    file: `${WEB}/chain.queries.ts`,
    find: 'query: variantQuery({ ...view, scenario: undefined })',
    put: 'query: variantQuery({ ...PRESENT, radius: view.radius })',
    proof: ['unit', 'pages/ChainMapPage.what-if'],
  },
  {
    rule: 'The page tries moves on the map that its address names',
    file: `${WEB}/composables/useWhatIf.ts`,
    find: 'const body = { moves: draft.moves, ...view() };',
    put: 'const body = { moves: draft.moves, radius: view().radius };',
    proof: ['unit', 'pages/ChainMapPage.what-if'],
  },
  {
    rule: 'Of a node that changes its gap and its coverage are told, before and after',
    file: `${WEB}/components/what-if/WhatIfChange.vue`,
    find: "const FIGURES = ['gap', 'coverage', 'reach'] as const;",
    put: "const FIGURES = ['gap', 'coverage', 'reach'].slice(0, 1) as ('gap' | 'coverage' | 'reach')[];",
    proof: ['unit', 'what-if/WhatIfPanel'],
  },
  {
    rule: 'A scenario is deleted only after a question',
    file: `${WEB}/components/what-if/ScenarioDelete.vue`,
    find: 'if (!sure) return;',
    put: 'if (sure === undefined) return;',
    proof: ['unit', 'pages/ChainMapPage.what-if'],
  },
  {
    rule: 'Only its author is offered to delete a scenario',
    file: `${WEB}/components/frame/MapBanner.vue`,
    find: 'scenario?.author.id === session.me?.id',
    put: 'scenario?.author.id !== session.me?.name',
    proof: ['unit', 'pages/ChainMapPage.what-if'],
  },
  {
    rule: 'The field that takes nodes is empty for the next one',
    file: `${WEB}/components/what-if/WhatIfPanel.vue`,
    find: 'await nextTick();',
    put: 'void nextTick;',
    proof: ['unit', 'what-if/WhatIfPanel'],
  },
];
