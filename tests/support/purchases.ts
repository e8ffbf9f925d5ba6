import type { Answer } from './client';
import type { PurchaseImport } from './dto';
import { as } from './people';
import { zone } from './zone';

/** The first anchor of a chain. */
export async function anAnchor(chain = 'AUTO'): Promise<{ id: string; name: string }> {
  const { body } = await as
    .officer()
    .get<{ items: { id: string; enterprise: { name: string } }[] }>(`/anchors?chain=${chain}`);
  const { id, enterprise } = body.items[0]!;
  return { id, name: enterprise.name };
}

/** What the form of a purchase sends: seats for a quarter that is over. */
export function aPurchase(anchorId: string, values: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    ...{ anchorId, nodeCode: 'AUTO-M0806', part: '演示座椅', value: '1000000', source: '演示：链主提供' },
    ...{ periodStart: '2025-01-01', periodEnd: '2025-03-31' },
    ...values,
  };
}

/** Sends a file as a browser does; the client of the tests speaks JSON alone. */
export async function uploadList(
  anchorId: string,
  content: string | Buffer,
  { by = as.manager(), name = '采购清单.csv' } = {},
): Promise<Answer<PurchaseImport>> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(Buffer.from(content as string))]), name);
  const path = `/anchors/${anchorId}/purchase-imports`;
  const answer = await fetch(`${zone().origin}/api/v1${path}`, {
    method: 'POST',
    headers: await by.headers(),
    body: form,
  });
  return {
    status: answer.status,
    body: (await answer.json()) as PurchaseImport,
    headers: Object.fromEntries(answer.headers),
    request: `POST ${path}`,
  };
}
