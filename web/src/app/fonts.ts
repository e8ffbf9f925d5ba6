const KEY = 'lianzhao.fonts';
/** By then the first page has what it needs. */
const LATER_MS = 2_000;

/**
 * Our fonts; until they are there, the system's are shown. On the very first visit their dozens of slices would take the
 * few connections a browser has away from the page and its data, so they come after it; from then on they are in the cache.
 */
export async function loadFonts(): Promise<void> {
  if (!stored()) await new Promise((resolve) => setTimeout(resolve, LATER_MS));
  await import('../ui/fonts.css');
  store();
}

function stored(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return true;
  }
}

function store(): void {
  try {
    localStorage.setItem(KEY, '1');
  } catch {
    // Without storage they are asked for at once.
  }
}
