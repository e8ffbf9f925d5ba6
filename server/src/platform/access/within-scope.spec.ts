import { describe, expect, it } from '@jest/globals';

import type { Actor, Scope } from './actor';
import { SYSTEM_ACTOR } from './system-actor';
import { withinScope } from './within-scope';

const belonging = { department: 'lead.department_id', reporter: 'lead.reporter_id' };
const seenBy = (scope: Scope) => {
  const actor: Actor = { ...SYSTEM_ACTOR, id: 'me', departmentIds: ['mine', 'below mine'], scope };
  const { text, values } = withinScope(actor, belonging);
  return { text, values };
};

describe('withinScope', () => {
  it('is everything for a leader and nothing for an administrator', () => {
    expect(seenBy('all')).toEqual({ text: 'true', values: [] });
    expect(seenBy('none')).toEqual({ text: 'false', values: [] });
  });

  it('is what belongs to the departments, and what a person brought in himself wherever it went', () => {
    expect(seenBy('departments')).toEqual({
      text: '(lead.department_id = any($1::uuid[]) or lead.reporter_id = $2)',
      values: [['mine', 'below mine'], 'me'],
    });
  });

  it('is what he brought in himself for a liaison', () => {
    expect(seenBy('own')).toEqual({ text: 'lead.reporter_id = $1', values: ['me'] });
  });
});
