import type { QualificationKind } from '@lianzhao/contracts';

/** A title that somebody entered for a firm. */
export interface TitleFact {
  kind: QualificationKind;
  /** What it is called where the kind does not say. */
  name: string | null;
  /** Its last day has passed, or it was withdrawn. */
  over: boolean;
}

/** Titles that give points: what they are called, and by which word a register names them; the strongest first. */
const TITLES: readonly { kind: QualificationKind; name: string; word: RegExp }[] = [
  { kind: 'single_champion', name: '制造业单项冠军', word: /单项冠军/ },
  { kind: 'little_giant', name: '专精特新“小巨人”', word: /小巨人/ },
  { kind: 'unicorn', name: '独角兽', word: /独角兽/ },
  { kind: 'specialised_sme', name: '专精特新中小企业', word: /专精特新/ },
  { kind: 'gazelle', name: '瞪羚', word: /瞪羚/ },
  { kind: 'high_tech', name: '高新技术企业', word: /高新技术|国高新/ },
  { kind: 'innovative_sme', name: '创新型中小企业', word: /创新型中小企业/ },
  { kind: 'sci_tech_sme', name: '科技型中小企业', word: /科技型中小企业/ },
];

/**
 * What a firm holds, by name: titles that were entered and hold, and what the atlas says of it, which knows of no ends:
 * a title that was entered and is over takes the atlas' word for it away.
 */
export function titlesHeld(atlas: readonly string[], entered: readonly TitleFact[]): string[] {
  const ended = new Set(entered.filter(({ over }) => over).map((title) => kindOf(nameOf(title))));
  ended.delete(undefined);
  const held = entered.filter(({ over }) => !over).flatMap((title) => nameOf(title) ?? []);
  return [...new Set([...held, ...atlas.filter((word) => !ended.has(kindOf(word)))])];
}

function nameOf({ kind, name }: TitleFact): string | null {
  return TITLES.find((title) => title.kind === kind)?.name ?? name;
}

function kindOf(text: string | null): QualificationKind | undefined {
  if (text === null) return undefined;
  return TITLES.find(({ word }) => word.test(text))?.kind;
}
