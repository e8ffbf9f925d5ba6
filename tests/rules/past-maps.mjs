/** What the map of a past day is made of (product.md, "the map as of any past date"). */
export const PAST_MAP_RULES = [
  {
    rule: 'The map of a past day has purchases at the nodes that were theirs before a merge',
    file: 'server/src/features/purchases/purchase-source.ts',
    find: "join ${asOf('chain_node', moment)} node on node.id = told.node_id",
    put: 'join chain_node node on node.id = told.node_id',
    proof: ['api', 'past-maps'],
  },
  {
    rule: 'The map of a past day has firms at the nodes that were theirs before a merge',
    file: 'server/src/features/enterprises/outer-firms.repository.ts',
    find: "join ${asOf('chain_node', moment)} node on node.id = placement.node_id",
    put: 'join chain_node node on node.id = placement.node_id',
    proof: ['api', 'past-maps'],
  },
  {
    rule: 'The map of a past day has anchors at the nodes that were theirs before a merge',
    file: 'server/src/features/enterprises/anchor.repository.ts',
    find: "joinNode('place.node_id', moment)",
    put: "joinNode('place.node_id', moment && undefined)",
    proof: ['api', 'past-maps'],
  },
  {
    rule: 'The map of a past day has the rings of that day',
    file: 'server/src/features/chains/map/map-inputs.ts',
    find: 'this.areas.all(moment)',
    put: 'this.areas.all()',
    proof: ['api', 'past-maps'],
  },
  {
    rule: 'The map of a past day has firms where they sat, and those that are gone since',
    file: 'server/src/features/enterprises/outer-firms.repository.ts',
    find: 'from place join ${firms} firm on',
    put: 'from place join enterprise firm on',
    proof: ['api', 'past-maps'],
  },
  {
    rule: 'On a day before the first one of the history the page says from when the past is known',
    file: 'web/src/features/chains/model/dataDate.ts',
    find: 'day && first && day < first',
    put: 'day && first && day > first',
    proof: ['unit', 'pages/ChainMapPage.spec'],
  },
  {
    rule: 'From a day that is still to come a button leads back to today',
    file: 'web/src/features/chains/components/frame/MapProblem.vue',
    find: 'on > dayOf(new Date()) ? on : undefined',
    put: "on > '9999' ? on : undefined",
    proof: ['unit', 'pages/ChainMapPage.spec'],
  },
];
