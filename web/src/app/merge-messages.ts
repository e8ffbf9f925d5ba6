export interface Messages {
  [key: string]: string | Messages;
}

/** All parts as one tree. Two parts may share a branch (`problems`), never a leaf. */
export function mergeMessages(parts: readonly Messages[]): Messages {
  const tree: Messages = {};
  for (const part of parts) addTo(tree, part);
  return tree;
}

function addTo(tree: Messages, part: Messages): void {
  for (const [key, value] of Object.entries(part)) {
    const there = tree[key];
    if (typeof value === 'string') tree[key] = value;
    else if (typeof there === 'object') addTo(there, value);
    else addTo((tree[key] = {}), value);
  }
}
