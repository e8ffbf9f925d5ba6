/** A LIKE pattern that finds the text itself: `%`, `_` and `\` lose their meaning. */
export function contains(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}
