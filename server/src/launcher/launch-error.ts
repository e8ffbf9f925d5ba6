/** The database cannot be started or used. The message is one line that says what to do, Chinese first. */
export class LaunchError extends Error {
  /** Shown as a line, never as a stack. */
  readonly readable = true;

  constructor(zh: string, en: string, options?: ErrorOptions) {
    super(`${zh} (${en})`, options);
    this.name = new.target.name;
  }
}

/** What the system or the database calls the failure. Errors may come from another realm, so no `instanceof`. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return String(error.code);
}

export function messageOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  if ('errors' in error && Array.isArray(error.errors) && error.errors.length > 0)
    return messageOf(error.errors[0]);
  return 'message' in error ? String(error.message) : String(error);
}
