import type { ListedNode } from '../../chains';

/** Digits of a class that says anything: a division such as 36 汽车制造业 holds half a chain. */
const TELLING = 3;

/** Nodes without parts by the classes of GB/T 4754 they belong to. */
export class ClassLeaves {
  private readonly found = new Map<string, readonly string[]>();
  private readonly leaves: readonly { code: string; classes: readonly string[] }[];

  constructor(leaves: readonly ListedNode[]) {
    this.leaves = leaves.map(({ code, industryCodes }) => ({ code, classes: industryCodes.map(digitsOf) }));
  }

  /** Those of a class, of the one it is part of, and of those that are part of it. */
  of(industry: string): readonly string[] {
    const wanted = digitsOf(industry);
    const known = this.found.get(wanted) ?? this.look(wanted);
    this.found.set(wanted, known);
    return known;
  }

  private look(wanted: string): string[] {
    if (wanted.length < TELLING) return [];
    const fits = (one: string) => one.length >= TELLING && (one.startsWith(wanted) || wanted.startsWith(one));
    return this.leaves.filter(({ classes }) => classes.some(fits)).map(({ code }) => code);
  }
}

/** C3670 and 3670 are the same class. */
export function digitsOf(industry: string): string {
  return industry.replace(/^[A-T]/, '');
}
