import { describe, expect, it } from '@jest/globals';
import { NotFoundException } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';

import { InvalidInput, RecordIsStale, RecordNotFound, toProblem } from '.';

const failedQuery = (code: string) =>
  new QueryFailedError(
    'select secret from lead',
    ['13800000000'],
    Object.assign(new Error('boom'), { code }),
  );

describe('toProblem', () => {
  it('answers a broken rule with its code and parameters', () => {
    expect(toProblem(new RecordNotFound('lead'))).toMatchObject({
      status: 404,
      code: 'record.not-found',
      params: { kind: 'lead' },
    });
  });

  it('names the fields that could not be read', () => {
    const problem = toProblem(new InvalidInput([{ pointer: '/title', code: 'length' }]));

    expect(problem).toMatchObject({ status: 400, errors: [{ pointer: '/title', code: 'length' }] });
  });

  it('gives the stored record to whoever saved on an old one', () => {
    expect(toProblem(new RecordIsStale('lead', { id: '1', version: 4 }))).toMatchObject({
      status: 409,
      current: { id: '1', version: 4 },
    });
  });

  it.each(['55P03', '57014', '40001'])('asks to try again after database error %s', (code) => {
    expect(toProblem(failedQuery(code))).toEqual({ status: 503, code: 'server.busy' });
  });

  it('says nothing about the inside of a failure', () => {
    for (const error of [failedQuery('42P01'), new Error('/srv/app/x.ts'), 'text', null]) {
      expect(toProblem(error)).toEqual({ status: 500, code: 'server.failed' });
    }
  });

  it('keeps the status of the framework without its words', () => {
    expect(toProblem(new NotFoundException('Cannot GET /api/v1/x'))).toEqual({
      status: 404,
      code: 'http.no-such-address',
    });
  });
});
