/** Short lines, each with the time since the start. */
export function createProgress() {
  const started = Date.now();
  const elapsed = () => `${((Date.now() - started) / 1000).toFixed(1)} s`;
  return { elapsed, line: (text) => console.log(`[${elapsed().padStart(7)}] ${text}`) };
}
