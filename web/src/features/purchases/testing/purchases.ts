import type { Purchase, PurchaseImport } from '../purchase.queries';

export function aPurchase(values: Partial<Purchase> = {}): Purchase {
  return {
    ...{ id: 'p-1', anchor: { id: 'a-1', name: 'Demo Cars' }, part: '演示座椅', value: '12500000.00' },
    node: { id: 'n-1', code: 'AUTO-1', nameZh: '座椅总成', nameEn: 'Seats', chainCode: 'AUTO' },
    ...{ periodStart: '2025-01-01', periodEnd: '2025-03-31', supplierName: '演示甲', supplier: null },
    ...{ supplierPlace: null, localShare: 0.35, localArea: 'city', tracedShare: null, confidential: true },
    ...{ source: '演示', version: 1, updatedAt: '2026-03-01T00:00:00Z', editId: null, editor: null },
    ...values,
  };
}

export function aList(values: Partial<PurchaseImport> = {}): PurchaseImport {
  return {
    ...{ id: 'i-1', fileName: 'list.csv', anchor: { id: 'a-1', name: 'Demo Cars' }, chainCode: 'AUTO' },
    ...{ sheet: 'list.csv', headRow: 1, missing: [], unit: null, titleUnit: 'wan', shares: null },
    ...{ localArea: 'city', source: 'list.csv', flaws: [], flawCount: 0, openWords: [], chosenWords: [] },
    columns: [{ at: 0, title: '环节', column: 'node', samples: ['座椅总成'] }],
    counts: { rows: 2, added: 2, updated: 0, unchanged: 0, flawed: 0, leftOut: 0 },
    preview: [],
    ...values,
  };
}

export const ANCHORS = {
  items: [
    {
      ...{
        id: 'a-1',
        chainCode: 'AUTO',
        enterprise: { id: 'e-1', name: 'Demo Cars' },
        localName: 'Demo Cars',
      },
      ...{ nodeCodes: [], note: null },
    },
  ],
};
