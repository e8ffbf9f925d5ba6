import { needsOwnCluster, startSharedCluster } from './cluster.mjs';
import { takeOut } from './removal.mjs';
import { partOf, runSpecs, specsOf } from './specs.mjs';

/** Proves rules one by one, against what their tests say while every rule is in place. */
export class Prover {
  /** Tests that pass with every rule in place, by file. */
  #passing = new Map();
  #cluster;

  /** Runs each test that is named once with every rule in place: one that fails anyway proves nothing. */
  async learn(rules) {
    const wanted = namesBySpec(rules);
    const parts = groupBy(wanted.keys(), partOf);
    if (parts.has('api')) this.#cluster = await startSharedCluster();
    for (const [part, specs] of parts) {
      console.log(`… ${part}: ${specs.length} files with every rule in place`);
      const isWhole = (spec) => wanted.get(spec).has(undefined);
      await this.#learnFrom(specs.filter(isWhole));
      const some = specs.filter((spec) => !isWhole(spec));
      await this.#learnFrom(some, [...new Set(some.flatMap((spec) => [...wanted.get(spec)]))]);
    }
  }

  async #learnFrom(specs, names) {
    if (specs.length === 0) return;
    const { files } = await runSpecs(specs, { names, env: this.#cluster?.env });
    for (const [file, { passed }] of files) this.#passing.set(file, passed);
  }

  /** @returns whether a test that passes with the rule fails without it, and what happened in words */
  async prove(rule) {
    const [, , name] = rule.proof;
    const specs = specsOf(rule.proof);
    const known = specs.flatMap((spec) => this.#passing.get(spec) ?? []);
    const expected = new Set(known.filter((test) => !name || test.includes(name)));
    if (expected.size === 0) return { ok: false, words: 'no test of it passes with the rule in place' };

    const env = needsOwnCluster(rule.file) ? {} : this.#cluster?.env;
    const restore = takeOut(rule);
    try {
      return verdict(await runSpecs(specs, { names: name && [name], env }), expected);
    } finally {
      restore();
    }
  }

  async end() {
    await this.#cluster?.stop();
  }
}

/** Only a test that ran and failed proves something; one that could not be loaded proves that `put` is wrong. */
function verdict({ files, status, output }, expected) {
  const failed = [...files.values()].flatMap((file) => file.failed).filter((test) => expected.has(test));
  if (failed.length > 0) return { ok: true, words: `${failed.length} of ${expected.size} tests fail` };
  if ([...files.values()].some(({ broken }) => broken) || files.size === 0) {
    console.log(output.trim().split('\n').slice(0, 30).join('\n'));
    return { ok: false, words: `the test could not be run, exit ${status}` };
  }
  return { ok: false, words: 'still green without it' };
}

/** Per file of tests the names that rules ask for in it; `undefined` among them means all of it. */
function namesBySpec(rules) {
  const names = new Map();
  for (const { proof } of rules) {
    for (const spec of specsOf(proof)) names.set(spec, new Set([...(names.get(spec) ?? []), proof[2]]));
  }
  return names;
}

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
