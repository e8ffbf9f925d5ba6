const KEY = 'lianzhao.reloaded';
const ONCE_IN_MS = 30_000;

/**
 * A part of the page could not be loaded. When the server answers, it was upgraded while this page was open and its
 * parts have other names now: the page starts again, drafts survive. Without a network it stays as it is.
 */
export async function reloadAfterUpgrade(): Promise<void> {
  const last = Number(sessionStorage.getItem(KEY) ?? 0);
  if (Date.now() - last < ONCE_IN_MS) return;
  const answered = await fetch('/', { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (!answered) return;
  sessionStorage.setItem(KEY, String(Date.now()));
  location.reload();
}
