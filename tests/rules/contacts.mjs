const AT = 'server/src/features/contacts';
const SEALING = 'server/src/platform/sealing';

/** What we keep of people, who is told it, and when it goes. */
export const CONTACT_RULES = [
  {
    rule: 'Channels are masked for everybody',
    file: `${AT}/channels/sealed-channels.ts`,
    find: 'masked: maskOf({ kind, value: this.sealing.open(sealed, id) })',
    put: 'masked: this.sealing.open(sealed, id)',
    proof: ['api', 'contacts'],
  },
  {
    rule: 'That a number was told, to whom and why, is on the trail',
    file: `${AT}/channels/channels.service.ts`,
    find: "action: 'contact:revealed'",
    put: "action: 'contact:read'",
    proof: ['api', 'contact-reveal'],
  },
  {
    rule: 'A number that was told is not kept for a retry',
    file: `${AT}/channels/channels.controller.ts`,
    find: '  @NeverReplayed()\n  reveal(',
    put: '  reveal(',
    proof: ['api', 'contact-reveal'],
  },
  {
    rule: 'Two people with one number are refused unless somebody says that they are two',
    file: `${AT}/channels/channels.service.ts`,
    find: 'if (known && !allowed)',
    put: 'if (known && allowed === false)',
    proof: ['api', 'contacts'],
  },
  {
    rule: 'One number entered by several at once becomes one person',
    file: `${AT}/channels/channels.service.ts`,
    find: 'await this.channels.hold(hashes);',
    put: '',
    proof: ['api', 'contacts'],
  },
  {
    rule: 'Erasing a person takes his channels away',
    file: `${AT}/erasures.service.ts`,
    find: 'await this.db.repo(ContactChannel).delete({ contactId: id });',
    put: '',
    proof: ['api', 'contacts'],
  },
  {
    rule: 'A person is erased by the owner or a manager',
    file: `${AT}/erasures.service.ts`,
    find: "contact.ownerId !== actor.id && !actor.roles.includes('manager')",
    put: "contact.ownerId !== actor.id && !actor.roles.includes('officer')",
    proof: ['api', 'contacts'],
  },
  {
    rule: 'The trail names fields of a person, never what is in them',
    file: `${AT}/contacts.service.ts`,
    find: "{ action: 'contact:updated', kind: 'contact', id },\n        after: { fields },",
    put: "{ action: 'contact:updated', kind: 'contact', id },\n        after: { fields, ...input },",
    proof: ['api', 'contacts'],
  },
  {
    rule: 'The owner is told once that the day is over',
    file: `${AT}/contact.repository.ts`,
    find: '          and review_asked_for is distinct from retain_until\n',
    put: '',
    proof: ['api', 'contacts'],
  },
  {
    rule: 'A sealed value opens for its own record only',
    file: `${SEALING}/sealing.ts`,
    find: 'const owned = (owner: string) => Buffer.from(owner);',
    put: 'const owned = (_owner: string) => Buffer.alloc(0);',
    proof: ['unit', 'sealing'],
  },
  {
    rule: 'Other keys than the database was written with are refused at the start',
    file: `${SEALING}/sealing.ts`,
    find: 'if (!ours || !print.equals(fingerprint(ours))) throw otherKeys(id);',
    put: 'if (!ours) throw otherKeys(id);',
    proof: ['api', 'contact-reveal'],
  },
  {
    rule: 'What an old key sealed is sealed anew',
    file: `${AT}/contact.jobs.ts`,
    find: '      while ((await this.channels.reseal()) > 0);\n',
    put: '',
    proof: ['api', 'contact-reveal'],
  },
];
