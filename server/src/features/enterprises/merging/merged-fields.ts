import type { EnterpriseDto } from '../enterprise.dto';
import type { Enterprise } from '../enterprise.entity';
import { MERGED_FIELDS, type MergedField, type MergedFieldDto } from './merge.dto';

export type ChangedFields = Record<string, { before: unknown; after: unknown }>;

/** Fields in which two firms differ, as people read them. */
export function differencesOf(target: EnterpriseDto, source: EnterpriseDto): MergedFieldDto[] {
  return MERGED_FIELDS.flatMap((field) => {
    const [ours, theirs] = [textOf(saidOf(target, field)), textOf(saidOf(source, field))];
    return ours === theirs || theirs === null
      ? []
      : [{ field, target: ours, source: theirs, onlySource: ours === null }];
  });
}

/** What the one that stays says from now on, and what it said before; undoing a merge needs both. */
export function takenFrom(
  target: Enterprise,
  source: Enterprise,
  take: readonly MergedField[],
): ChangedFields {
  const wanted: (keyof Enterprise)[] = take.includes('uscc') ? [...take, 'usccOverrideReason'] : [...take];
  // The atlas knows it under one key at most; a second one is remembered by the merge itself.
  if (target.atlasKey === null && source.atlasKey !== null) wanted.push('atlasKey');
  return Object.fromEntries(
    wanted
      .filter((field) => JSON.stringify(target[field]) !== JSON.stringify(source[field]))
      .map((field) => [field, { before: target[field] ?? null, after: source[field] ?? null }]),
  );
}

/** Codes are told by what they stand for. */
function saidOf(firm: EnterpriseDto, field: MergedField): string | string[] | null {
  if (field === 'registeredCode') return firm.registeredPlace?.path ?? null;
  if (field === 'operatingCode') return firm.operatingPlace?.path ?? null;
  if (field === 'industryCodes') return firm.industries.map(({ name }) => name);
  return firm[field];
}

function textOf(value: string | string[] | null): string | null {
  const text = Array.isArray(value) ? value.join('；') : value;
  return text === '' ? null : text;
}
