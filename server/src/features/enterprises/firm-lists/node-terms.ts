import { foldWord, type ListedNode } from '../../chains';

/** What follows the name of a thing and does not change what the thing is. */
const TAIL =
  /(?:的|等|及其|类|用|研发|开发|设计|生产|制造|加工|组装|销售|批发|零售|服务|系列|产品|总成|组件|配件|部件)$/;
const BETWEEN = /[及和与或/、，,；;。\s]+/;
/** Characters: no name is longer. */
const LONGEST = 30;
const LATIN = /[a-z0-9]/;

/** Nodes by the thing a phrase is about: a phrase in Chinese ends with it, so 座椅用无纺布 is no seat. */
export class NodeTerms {
  private readonly codes = new Map<string, Set<string>>();

  constructor(leaves: readonly ListedNode[]) {
    for (const { code, nameZh, nameEn, keywords } of leaves)
      for (const name of [nameZh, nameEn, ...partsOf(nameZh), ...keywords]) {
        const term = foldWord(name);
        if (term.length > 1) this.codes.set(term, (this.codes.get(term) ?? new Set()).add(code));
      }
  }

  /** Of each phrase in a text the longest name it ends with, and every node that is called so. */
  endsOf(text: string): { word: string; codes: string[] }[] {
    return text
      .split(BETWEEN)
      .map((word) => ({ word, codes: this.endOf(foldWord(word)) }))
      .filter(({ codes }) => codes.length > 0);
  }

  private endOf(text: string): string[] {
    for (let left = text; left.length > 1; left = left.replace(TAIL, '')) {
      const from = Math.max(0, left.length - LONGEST);
      for (let at = from; at < left.length - 1; at += 1) {
        const found = this.codes.get(left.slice(at));
        if (found && !cutsWord(left, at)) return [...found];
      }
      if (!TAIL.test(left)) break;
    }
    return [];
  }
}

/** 保险杠/格栅(前) is called 保险杠, and 格栅. */
function partsOf(name: string): string[] {
  return name.replace(/[(（][^)）]*[)）]/g, '').split('/');
}

/** PABS ends with ABS and is none. */
function cutsWord(text: string, at: number): boolean {
  return at > 0 && LATIN.test(text[at] ?? '') && LATIN.test(text[at - 1] ?? '');
}
