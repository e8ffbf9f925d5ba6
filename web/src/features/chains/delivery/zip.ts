import JSZip from 'jszip';

import type { Piece } from './assemble';

/** Files that are packed already, which would only take time. */
const PACKED = /\.(xlsx|png)$/;

/** All files in one, by names that every system reads. */
export async function zipOf(files: readonly Piece[]): Promise<Blob> {
  const zip = new JSZip();
  for (const { name, blob } of files) {
    zip.file(name, await blob.arrayBuffer(), { compression: PACKED.test(name) ? 'STORE' : 'DEFLATE' });
  }
  return zip.generateAsync({ type: 'blob', mimeType: 'application/zip' });
}
