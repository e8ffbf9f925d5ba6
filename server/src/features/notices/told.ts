/** Nobody is told of what he did himself. */
export function without(actorId: string, people: readonly string[]): string[] {
  return people.filter((person) => person !== actorId);
}

/** @param told what the notice tells of; one person hears of it once */
export function about(recordKind: string, recordId: string, told: string) {
  return { recordKind, recordId, about: told };
}
