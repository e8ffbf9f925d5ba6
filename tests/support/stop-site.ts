import stopCluster from './stop-cluster';
import type {} from './start-site';

export default async function stop(): Promise<void> {
  await globalThis.lianzhaoTestSite?.app.close();
  await stopCluster();
}
