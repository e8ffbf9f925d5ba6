import type { ApiClient } from './client';
import type { Contact, ContactMade } from './dto';
import { as, type Where } from './people';
import { given } from './records';

/** What a form about a person sends. */
export function aContact(
  enterpriseId: string,
  values: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    name: '演示张三',
    post: { enterpriseId, title: '副总经理', since: '2024-03' },
    legalBasis: 'statutory_duty',
    purpose: '招商联系',
    ...values,
  };
}

/** A person at a firm, made through the product itself. */
export async function givenContact(
  values: Where & { by?: ApiClient; enterpriseId?: string } & Record<string, unknown> = {},
): Promise<Contact> {
  const { department, called, by = as.officer({ department, called }), enterpriseId, ...rest } = values;
  const firm = enterpriseId ?? (await given.enterprise()).id;
  const made = await by.post<ContactMade>('/contacts', aContact(firm, rest));
  if (made.status !== 201) throw new Error(`${made.request}: ${JSON.stringify(made.body)}`);
  return (await by.get<Contact>(`/contacts/${made.body.id}`)).body;
}
