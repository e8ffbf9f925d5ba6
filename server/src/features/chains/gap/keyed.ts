/** One key of several. */
export function keyOf(...parts: string[]): string {
  return parts.join('\n');
}
