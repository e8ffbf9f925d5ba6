import type { Readable } from 'node:stream';

import { SaxesParser } from 'saxes';

/** What is told of an XML part, element by element; names come without their prefixes. */
export interface Listener {
  open?(name: string, attributes: Record<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Reads an XML part as it arrives and hands on, after each piece, what was found in it. Entities that a document defines
 * are unknown to the parser, which refuses what it does not know: none can grow or reach outside.
 */
export async function* found<Item>(
  stream: Readable,
  { open, text, close }: Listener,
  take: () => Item[],
): AsyncGenerator<Item> {
  const parser = new SaxesParser();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  parser.on('error', (error) => {
    throw error;
  });
  if (open) parser.on('opentag', (tag) => open(local(tag.name), tag.attributes));
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  if (close) parser.on('closetag', (tag) => close(local(tag.name)));
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    parser.write(decoder.decode(chunk, { stream: true }));
    yield* take();
  }
  parser.write(decoder.decode()).close();
  yield* take();
}

export async function readXml(stream: Readable, listener: Listener): Promise<void> {
  await found(stream, listener, () => []).next();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
