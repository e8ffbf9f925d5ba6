/** Who may do and see what. */
export const ACCESS_RULES = [
  {
    rule: 'A handler that says nothing about access is refused to everybody',
    file: 'server/src/platform/access/access.guard.ts',
    find: 'if (!access) throw new AccessDenied();',
    put: 'if (!access) return true;',
    proof: ['unit', 'access.guard'],
  },
];
