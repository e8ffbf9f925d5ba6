import { createApp, type DatabaseConnections, readConfig } from '@lianzhao/server';
import { loadReference } from '@lianzhao/seeds';

/** Loads the four chains once, through the same services as the product does. */
export async function loadAtlas(connections: DatabaseConnections, folder: string): Promise<void> {
  const config = readConfig({ LOG_LEVEL: 'error', LIANZHAO_JOBS: 'false', LIANZHAO_DATA: folder });
  const app = await createApp({ config, connections });
  try {
    await loadReference(app);
  } finally {
    await app.close();
  }
}
