const AT = 'web/src/features/chains/editing';

/** What somebody who edits a chain in the browser is shown, and what is sent for him. */
export const EDITING_WEB_RULES = [
  {
    rule: 'Only the fields that were changed are sent, so that nobody runs over those of another',
    file: `${AT}/model/nodeForm.ts`,
    find: 'return NODE_FIELDS.filter((field) => !isSame(field, form[field], before[field]));',
    put: 'return NODE_FIELDS.filter((field) => isSame(field, form[field], before[field]) !== undefined);',
    proof: ['unit', 'editing/model/nodeForm'],
  },
  {
    rule: 'A change is made on the version that was read',
    file: `${AT}/composables/useNodeForm.ts`,
    find: 'headers: ifMatch(read.version)',
    put: 'headers: ifMatch(read.version + 1)',
    proof: ['unit', 'editing/components/EditTasks'],
  },
  {
    rule: 'Of two versions the one that was chosen stays',
    file: `${AT}/composables/useNodeForm.ts`,
    find: 'sent.value.filter((field) => keep.includes(field))',
    put: 'sent.value.filter((field) => !keep.includes(field))',
    proof: ['unit', 'editing/components/EditTasks'],
  },
  {
    rule: 'What is in use is merged and never simply retired',
    file: `${AT}/components/NodeRetire.vue`,
    find: 'merging || uses.value?.free === false',
    put: 'merging || uses.value === undefined',
    proof: ['unit', 'editing/components/EditTasks'],
  },
  {
    rule: 'No node is offered a place below itself',
    file: `${AT}/model/tree.ts`,
    find: 'node.code !== own && !below.has(node.code)',
    put: 'node.code !== own && below !== undefined',
    proof: ['unit', 'editing/model/tree'],
  },
  {
    rule: 'A press that hardly moves is a click and draws nothing',
    file: `${AT}/composables/useMapDrag.ts`,
    find: 'const LEAST_WAY = 6;',
    put: 'const LEAST_WAY = 0;',
    proof: ['unit', 'editing/composables/useMapDrag'],
  },
  {
    rule: 'A site keeps the nodes that are not at hand',
    file: `${AT}/model/siteForm.ts`,
    find: '...otherPlaces(site, node), {',
    put: '...otherPlaces(site, node).slice(0, 0), {',
    proof: ['unit', 'editing/model/siteForm'],
  },
  {
    rule: 'Edits are taken back only by those who may edit',
    file: `${AT}/components/EditLog.vue`,
    find: 'v-if="editor.may.value && !edit.undoneBy"',
    put: 'v-if="!edit.undoneBy"',
    proof: ['unit', 'editing/components/EditLog'],
  },
  {
    rule: 'Ctrl Z in a field takes back what was typed, never an edit',
    file: `${AT}/composables/useUndoKeys.ts`,
    find: "const TYPED_IN = 'input, ",
    put: "const TYPED_IN = '",
    proof: ['unit', 'editing/composables/useUndoKeys'],
  },
  {
    rule: 'What was typed into the fields of a node is there again',
    file: `${AT}/composables/useNodeDraft.ts`,
    find: 'Object.assign(form, opened.form);',
    put: '',
    proof: ['unit', 'editing/components/EditTasks'],
  },
  {
    rule: 'A node that was saved or left keeps no draft',
    file: `${AT}/composables/useNodeDraft.ts`,
    find: 'draft.value?.clear();',
    put: '',
    proof: ['unit', 'editing/components/EditTasks'],
  },
];
