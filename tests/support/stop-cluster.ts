import { rmSync } from 'node:fs';

import type {} from './start-cluster';

export default async function stop(): Promise<void> {
  const running = globalThis.lianzhaoTestCluster;
  if (!running) return;
  await running.cluster.stop();
  rmSync(running.folder, { recursive: true, force: true });
}
