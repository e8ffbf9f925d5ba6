import { describe, expect, it, jest } from '@jest/globals';

import { Bus, Fact } from '../bus';
import type { Database } from '../database';
import { Audit, difference } from './audit';

const db = (inTransaction: boolean) => {
  const rows = jest.fn<Database['rows']>().mockResolvedValue([]);
  return { rows, db: { inTransaction, rows } as unknown as Database };
};

class SomethingHappened extends Fact {}

describe('what belongs to a change', () => {
  it('is refused outside its transaction: an audit row', async () => {
    const outside = db(false);
    const change = { action: 'lead:moved', kind: 'lead', id: null };

    await expect(new Audit(outside.db).record(null, change)).rejects.toThrow(/inside its transaction/);
    expect(outside.rows).not.toHaveBeenCalled();
    await expect(new Audit(db(true).db).record(null, change)).resolves.toBeUndefined();
  });

  it('is refused outside its transaction: a fact', async () => {
    const outside = db(false);
    const fact = new SomethingHappened();

    await expect(new Bus(outside.db).publish(fact)).rejects.toThrow(/inside its transaction/);
    expect(outside.rows).not.toHaveBeenCalled();
    await expect(new Bus(db(true).db).publish(fact)).resolves.toBeUndefined();
  });
});

describe('difference', () => {
  it('names the fields that changed, before and after', () => {
    const before = { title: 'a', tags: ['x'], outline: 'same', owner: null };

    expect(difference<object>(before, { title: 'b', tags: ['x'], outline: 'same', owner: 'o' })).toEqual({
      before: { title: 'a', owner: null },
      after: { title: 'b', owner: 'o' },
    });
  });

  it('leaves out what was not said', () => {
    expect(difference<{ a?: string }>({ a: '1' }, { a: undefined })).toEqual({ before: {}, after: {} });
  });
});
