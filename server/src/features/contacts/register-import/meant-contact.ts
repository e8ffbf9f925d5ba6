import type { KnownContact } from './contact-writer';

/** What a row tells a person by. */
interface Said {
  /** Normalised. */
  name: string;
  firm: string;
  hashes: readonly string[];
}

interface Meant {
  /** Somebody who is here already, or null. */
  id: string | null;
  flaw?: string;
}

/** Whom a row means. Where number and name do not agree nobody is guessed at. */
export function meant({ name, firm, hashes }: Said, known: readonly KnownContact[]): Meant {
  const byNumber = known.filter(({ hash }) => hash !== null && hashes.includes(hash));
  const numbered = [...new Set(byNumber.map(({ id }) => id))];
  if (numbered.length > 1) return { id: null, flaw: 'contact-numbers-of-several' };
  const [one] = byNumber;
  if (one) {
    if (one.name !== name) return { id: one.id, flaw: 'contact-number-taken' };
    const told = byNumber.length === hashes.length && one.firms.includes(firm);
    return told ? { id: one.id } : { id: one.id, flaw: 'contact-differs' };
  }
  const namesake = known.find((each) => each.name === name && each.firms.includes(firm));
  if (!namesake) return { id: null };
  return hashes.length === 0 ? { id: namesake.id } : { id: namesake.id, flaw: 'contact-differs' };
}
