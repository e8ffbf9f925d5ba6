const AT = 'server/src/features/exchange';

/** Tables in and lists out. */
export const EXCHANGE_RULES = [
  {
    rule: 'Of a row whose record changed since the preview nothing is written',
    file: `${AT}/imports/import-steps.ts`,
    find: 'verdict === lines[at]?.verdict && recordId === lines[at]?.recordId;',
    put: "verdict !== 'error' && recordId !== undefined && lines[at] !== undefined;",
    proof: ['api', 'imports-enterprises'],
  },
  {
    rule: 'An import is seen by whoever made it only',
    file: `${AT}/imports/import-run.repository.ts`,
    find: 'findOneBy({ id, actorId: actor.id })',
    put: 'findOneBy(actor.id ? { id } : { id })',
    proof: ['api', 'imports-enterprises'],
  },
  {
    rule: 'Rows with flaws keep an import from starting',
    file: `${AT}/imports/import-start.ts`,
    find: 'counts.error > 0 && !goodRowsOnly',
    put: 'counts.error > 1e9 && !goodRowsOnly',
    proof: ['api', 'imports-enterprises'],
  },
  {
    rule: 'Work goes on under the rights of whoever started it, as they are by then',
    file: `${AT}/imports/import-work.ts`,
    find: 'if (!actor) throw new ImporterHasNoRight();',
    put: 'if (!actor) return;',
    proof: ['api', 'imports-undo'],
  },
  {
    rule: 'Digits that a number lost are told of',
    file: 'server/src/platform/spreadsheet/reading/cell-text.ts',
    find: 'const WHOLE = 1e15;',
    put: 'const WHOLE = 1e300;',
    proof: ['api', 'imports-bad-input'],
  },
  {
    rule: 'A file that says it is UTF-8 is not read as anything else',
    file: 'server/src/platform/spreadsheet/reading/encoding.ts',
    find: 'const other = wide || line !== null ? null',
    put: 'const other = wide ? null',
    proof: ['api', 'imports-bad-input'],
  },
  {
    rule: 'Nothing in a CSV is computed by the program that opens it',
    file: 'server/src/platform/spreadsheet/csv-writer.ts',
    find: "kind === 'text' && COMPUTED.test(text)",
    put: "kind !== 'text' && COMPUTED.test(text)",
    proof: ['api', 'exports'],
  },
  {
    rule: 'More rows than are free wait for consent',
    file: `${AT}/exports/export-start.ts`,
    find: 'const free = rows <= this.freeRows ||',
    put: 'const free = rows <= this.freeRows * 1e6 ||',
    proof: ['api', 'exports'],
  },
  {
    rule: 'An export is allowed by somebody whose departments it comes from',
    file: `${AT}/exports/export-run.repository.ts`,
    find: "run.status = 'waiting' and run.actor_id <> ${actor.id} and ${near}",
    put: "run.status = 'waiting' and run.actor_id <> ${actor.id} and (${near} or true)",
    proof: ['api', 'exports'],
  },
];
