import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';

import { ROOT } from '../support/repository';

/**
 * Every class with behaviour that a text declares, with the class it extends. Shapes of requests and answers only
 * list fields: what one adds to another can be read off, whatever the depth.
 */
export function classesIn(text: string): Map<string, string | null> {
  const found = new Map<string, string | null>();
  const visit = (node: ts.Node): void => {
    if (ts.isClassLike(node) && node.name && behaves(node)) found.set(node.name.text, baseOf(node));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('classes.ts', text, ts.ScriptTarget.Latest));
  return found;
}

function behaves({ members, name }: ts.ClassLikeDeclaration): boolean {
  const isShape = /(Dto|Query)$/.test(name?.text ?? '');
  return !isShape || members.some((member) => !ts.isPropertyDeclaration(member) && !isStatic(member));
}

function isStatic(member: ts.ClassElement): boolean {
  return (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static) !== 0;
}

function baseOf({ heritageClauses }: ts.ClassLikeDeclaration): string | null {
  const clause = heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
  const base = clause?.types[0]?.expression;
  return base && ts.isIdentifier(base) ? base.text : null;
}

/** Classes of ours below a class of ours that itself stands on one of ours: `Third → Second → First`. */
export function tooDeep(classes: ReadonlyMap<string, string | null>): string[] {
  return [...classes].flatMap(([name, base]) => {
    const below = base && classes.get(base);
    return below && classes.has(below) ? [`${name} → ${base} → ${below}`] : [];
  });
}

export function classesOf(files: readonly string[]): Map<string, string | null> {
  return new Map(files.flatMap((file) => [...classesIn(readFileSync(join(ROOT, file), 'utf8'))]));
}
