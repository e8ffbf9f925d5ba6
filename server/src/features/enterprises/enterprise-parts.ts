import { Injectable } from '@nestjs/common';

import { InvalidInput } from '../../platform/errors';
import { AnchorRepository } from './anchor.repository';
import { ClassificationsService } from './classifications/classifications.service';
import type { Enterprise } from './enterprise.entity';
import { CITY_PROVINCES, cityOf, isSamePlace, provinceOf } from './firm-lists/cell-values';

type Coded = Pick<Enterprise, 'registeredCode' | 'operatingCode' | 'industryCodes'>;
type Placed = Pick<Enterprise, 'registeredCode' | 'operatingCode' | 'province' | 'city'>;
type Told = Partial<Pick<Enterprise, 'province' | 'city'>>;

const codeOf = ({ operatingCode, registeredCode }: Pick<Coded, 'registeredCode' | 'operatingCode'>) =>
  operatingCode ?? registeredCode;

/** What an enterprise is told with besides its own row. */
@Injectable()
export class EnterpriseParts {
  constructor(
    readonly anchors: AnchorRepository,
    private readonly classifications: ClassificationsService,
  ) {}

  /** A code that stood there before stays, though its table may not hold it any more. */
  async refuseUnknownCodes(next: Coded, known: Coded): Promise<void> {
    const places = (['registeredCode', 'operatingCode'] as const).flatMap((field) => {
      const code = next[field];
      return code === null || code === known[field] ? [] : [{ code, pointer: `/${field}` }];
    });
    const industries = next.industryCodes.flatMap((code, at) =>
      known.industryCodes.includes(code) ? [] : [{ code, pointer: `/industryCodes/${at}` }],
    );
    await this.classifications.refuseUnknown('division', places);
    await this.classifications.refuseUnknown('industry', industries);
  }

  /**
   * Province and city are those of the division a firm works in, or else is registered in. They are filled in when it
   * is chosen, and `told` ones that contradict it are refused.
   */
  async settlePlace(
    next: Placed,
    known: Pick<Coded, 'registeredCode' | 'operatingCode'>,
    told: Told,
  ): Promise<void> {
    const code = codeOf(next);
    const asked = (['province', 'city'] as const).filter((field) => told[field] !== undefined);
    if (code === null || (code === codeOf(known) && asked.length === 0)) return;

    const [top, below] = await this.classifications.namesDownTo('division', code);
    if (top === undefined) return;
    const province = provinceOf(top);
    const city = CITY_PROVINCES.includes(province ?? '') ? province : cityOf(below ?? null);
    const place = { province, city };
    const wrong = asked.flatMap((field) => {
      const [is, says] = [place[field], next[field]];
      if (is === null || (says !== null && isSamePlace(is, says))) return [];
      if (says === null && code !== codeOf(known)) return [];
      return [{ pointer: `/${field}`, code: 'contradicts-place', params: { place: is } }];
    });
    if (wrong.length > 0) throw new InvalidInput(wrong);
    if (code === codeOf(known)) return;
    next.province = province;
    next.city = city ?? (told.city ? next.city : null);
  }
}
