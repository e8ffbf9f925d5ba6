/** Leads of two and four bytes, and the trails of the former (GB 18030-2022). */
const [FIRST, LAST] = [0x81, 0xfe];
const decoder = new TextDecoder('gb18030');
/** Where the characters outside the basic plane begin, as a number and in the linear order of four bytes. */
const [ASTRAL, ASTRAL_LINEAR] = [0x1_0000, 189_000];

let table: ReadonlyMap<string, Buffer> | undefined;

/**
 * Text in GB18030, which Chinese office programs take for their own and which has a code for every character. The
 * platform can only read it; what it reads is turned around once.
 */
export function encodeGb18030(text: string): Buffer {
  table ??= new Map([...pairs(), ...quads()]);
  const parts: Buffer[] = [];
  for (const character of text) parts.push(codeOf(character, table));
  return Buffer.concat(parts);
}

function codeOf(character: string, known: ReadonlyMap<string, Buffer>): Buffer {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return Buffer.from([point]);
  const code = known.get(character);
  if (code) return code;
  return point >= ASTRAL ? linear(point - ASTRAL + ASTRAL_LINEAR) : Buffer.from('?');
}

function* pairs(): Generator<[string, Buffer]> {
  for (let lead = FIRST; lead <= LAST; lead += 1)
    for (let trail = 0x40; trail <= LAST; trail += 1) {
      const code = Buffer.from([lead, trail]);
      const character = trail === 0x7f ? '\uFFFD' : decoder.decode(code);
      if (character !== '\uFFFD' && [...character].length === 1) yield [character, code];
    }
}

/** The basic plane where two bytes have no room. */
function* quads(): Generator<[string, Buffer]> {
  for (let at = 0; at < 39_420; at += 1) {
    const code = linear(at);
    const character = decoder.decode(code);
    if (character !== '\uFFFD' && [...character].length === 1) yield [character, code];
  }
}

function linear(at: number): Buffer {
  const rest = Math.floor(at / 10);
  const high = Math.floor(rest / 126);
  return Buffer.from([
    ...[FIRST + Math.floor(high / 10), 0x30 + (high % 10)],
    ...[FIRST + (rest % 126), 0x30 + (at % 10)],
  ]);
}
