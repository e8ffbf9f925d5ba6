/** One key of several. */
export function keyOf(...parts: string[]): string {
  return parts.join('\n');
}

/** Values by two keys; no key of both is ever written, because a chain has tens of thousands of records to look up. */
export class ByPair<Value> {
  private readonly values = new Map<string, Map<string, Value>>();

  get(first: string, second: string): Value | undefined {
    return this.values.get(first)?.get(second);
  }

  has(first: string, second: string): boolean {
    return this.values.get(first)?.has(second) ?? false;
  }

  set(first: string, second: string, value: Value): void {
    const inner = this.values.get(first);
    if (inner) inner.set(second, value);
    else this.values.set(first, new Map([[second, value]]));
  }
}
