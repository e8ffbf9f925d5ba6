import type { RowCells } from '../../../platform/imports';
import type { ListedNode } from './named-nodes';
import { NodeWords } from './node-words';

const CELL = 1_000;
const PARTS = /[;；、,，\n|]+/;
/** `AUTO-M0806`, alone or beside the name, as lists are taken away. */
const CODE = /\b[A-Z]{2,10}-[A-Z0-9]{2,15}\b/;

/** Nodes of all chains by what people call them: the code, the name or another name. */
export class NodeNames {
  private readonly words: NodeWords;
  private readonly ids: ReadonlyMap<string, string>;
  private readonly chains: ReadonlyMap<string, string>;
  private readonly codes: ReadonlyMap<string, string>;

  constructor(nodes: readonly ListedNode[]) {
    this.words = new NodeWords(nodes);
    this.ids = new Map(nodes.map(({ code, id }) => [code, id]));
    this.chains = new Map(nodes.map(({ id, chainCode }) => [id, chainCode]));
    this.codes = new Map(nodes.map(({ id, code }) => [id, code]));
  }

  /** The nodes a cell names; one that is unknown, or called as several are, is a flaw of it. */
  idsIn(cells: RowCells, field: string): string[] {
    const text = cells.text(field, CELL);
    if (text === null) return [];
    const whole = this.find(text);
    const parts = whole.length === 1 ? [text] : text.split(PARTS).map((part) => part.trim());
    return [...new Set(parts.filter((part) => part !== '').flatMap((part) => this.one(cells, field, part)))];
  }

  /** Code of the chain a node belongs to. */
  chainOf(nodeId: string): string | null {
    return this.chains.get(nodeId) ?? null;
  }

  codeOf(nodeId: string): string | null {
    return this.codes.get(nodeId) ?? null;
  }

  /** The one node a cell names. */
  idIn(cells: RowCells, field: string): string | null {
    const text = cells.text(field, CELL);
    return text === null ? null : (this.one(cells, field, text)[0] ?? null);
  }

  private one(cells: RowCells, field: string, word: string): string[] {
    const codes = this.find(word);
    if (codes.length === 0)
      cells.flaw(field, 'node-unknown', { value: word, codes: this.words.suggest(word) });
    if (codes.length > 1) cells.flaw(field, 'node-ambiguous', { value: word, codes });
    const id = codes.length === 1 ? this.ids.get(codes[0] ?? '') : undefined;
    return id === undefined ? [] : [id];
  }

  private find(word: string): string[] {
    const code = CODE.exec(word.toUpperCase())?.[0];
    if (code && this.ids.has(code)) return [code];
    return this.words.find(word)?.codes ?? [];
  }
}
