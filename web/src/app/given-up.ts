/**
 * A question that was given up for a newer one is no failure: the query cache lets the promise of the first end with the
 * abort, and whoever only wanted it asked anew does not wait for it.
 */
export function overlookGivenUp(target: EventTarget): void {
  target.addEventListener('unhandledrejection', (event) => {
    const { reason } = event as PromiseRejectionEvent;
    if (reason instanceof DOMException && reason.name === 'AbortError') event.preventDefault();
  });
}
