import { describe, expect, it } from '@jest/globals';

import { freeCodes } from './node-code';

describe('free codes', () => {
  it('go on from the highest number below the parent, whoever has or had it', () => {
    expect(freeCodes('AUTO-M08', ['AUTO-M08', 'AUTO-M0801', 'AUTO-M0806', 'AUTO-M080601'], 2)).toEqual([
      'AUTO-M0807',
      'AUTO-M0808',
    ]);
  });

  it('of the parts of a root come behind a hyphen', () => {
    expect(freeCodes('SEMI', ['SEMI', 'SEMI-U', 'SEMI-02'], 1)).toEqual(['SEMI-03']);
  });

  it('begin with one', () => {
    expect(freeCodes('AUTO-M0806', ['AUTO-M0806'], 1)).toEqual(['AUTO-M080601']);
  });
});
