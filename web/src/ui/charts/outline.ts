type Outline = Parameters<typeof import('./echarts').registerMap>[1];

/** Makes the outlines of an area known to charts under a name that a `geo` can draw; fetched when first needed. */
export async function loadOutline(name: string, load: () => Promise<{ default: unknown }>): Promise<void> {
  const [{ registerMap }, { default: outline }] = await Promise.all([import('./echarts'), load()]);
  registerMap(name, outline as Outline);
}
