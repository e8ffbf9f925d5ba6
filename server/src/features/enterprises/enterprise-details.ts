import { InvalidInput } from '../../platform/errors';
import type { CreateEnterpriseDto, UpdateEnterpriseDto } from './enterprise.dto';
import type { Enterprise } from './enterprise.entity';
import { UsccCheckDigitWrong } from './enterprise.errors';
import { normaliseUscc, usccProblem } from './uscc';

type Details = Omit<UpdateEnterpriseDto, 'nodeCodes'> & Pick<CreateEnterpriseDto, 'source'>;
type Known = Pick<Enterprise, 'uscc' | 'usccOverrideReason'>;

/** Reads what was entered: spaces around it do not count, an empty text is none, and the code is checked. */
export function detailsOf(input: Details, known: Known): Partial<Enterprise> {
  const texts = Object.entries(input).flatMap(([field, value]) =>
    value === undefined ? [] : [[field, readText(value)]],
  );
  const details = Object.fromEntries(texts) as Partial<Enterprise>;
  if (details.name === null) throw new InvalidInput([{ pointer: '/name', code: 'length' }]);
  return { ...details, ...codeOf({ ...known, ...details }) };
}

/** A code of the wrong form is refused; one whose check digit is wrong is kept only with a reason. */
function codeOf({ uscc: typed, usccOverrideReason: reason }: Partial<Known>): Known {
  const uscc = normaliseUscc(typed ?? '');
  if (uscc === '') return { uscc: null, usccOverrideReason: null };
  const problem = usccProblem(uscc);
  if (problem === 'format') throw new InvalidInput([{ pointer: '/uscc', code: 'uscc-format' }]);
  if (problem === null) return { uscc, usccOverrideReason: null };
  if (!reason) throw new UsccCheckDigitWrong(uscc);
  return { uscc, usccOverrideReason: reason };
}

function readText(value: string | string[] | null): string | string[] | null {
  return Array.isArray(value) ? value : value?.trim() || null;
}
