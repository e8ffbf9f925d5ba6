import type { ShareForm } from '@lianzhao/contracts';

import { plainCell, type Read } from './read';

const SHARE = /^([-−+]?)(\d+(?:\.\d+)?|\.\d+)(%?)$/;

/** The form a title asks for: `本地占比（%）` wants percents. */
export function shareFormOf(title: string): ShareForm | null {
  return /[%％]|百分/.test(title) ? 'percent' : null;
}

/**
 * 0 to 1, with four places. `35 %` is what it says. A figure without a sign is a percent under a title that says so, and
 * a fraction up to 1; what could be either (`35` under a bare title, `0.35` under one with %) is nobody's guess.
 * @param chosen what the importer says figures without a sign mean
 */
export function readShare(cell: string, title: ShareForm | null, chosen: ShareForm | null): Read<number> {
  const [, sign, digits, percent] = SHARE.exec(plainCell(cell).replaceAll(/[\s,]/g, '')) ?? [];
  if (digits === undefined) return { flaw: 'share-unreadable' };
  const figure = Number(digits);
  if (sign && sign !== '+' && figure > 0) return { flaw: 'share-negative' };
  const form = percent ? 'percent' : (chosen ?? formOf(figure, title));
  if (!form) return { flaw: 'share-ambiguous' };
  const share = form === 'percent' ? figure / 100 : figure;
  return share > 1 ? { flaw: 'share-over-one' } : { value: Number(share.toFixed(4)) };
}

function formOf(figure: number, title: ShareForm | null): ShareForm | null {
  if (figure === 0) return 'fraction';
  if (title === 'percent') return figure > 1 ? 'percent' : null;
  if (figure > 100) return 'percent';
  return figure <= 1 ? 'fraction' : null;
}
