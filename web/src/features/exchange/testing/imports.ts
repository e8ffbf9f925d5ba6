import type { Import, ImportLine } from '../exchange.queries';

/** A table of two firms, one of which has a flaw. */
export function anImport(values: Partial<Import> = {}): Import {
  const none = {
    new: 0,
    update: 0,
    same: 0,
    duplicate: 0,
    error: 0,
    added: 0,
    updated: 0,
    left: 0,
    kept: 0,
    undone: 0,
  };
  return {
    ...{
      id: 'i-1',
      register: 'enterprises',
      fileName: 'firms.xlsx',
      status: 'ready',
      rowCount: 2,
      sheet: 'Sheet1',
    },
    ...{ headRow: 1, remembered: false, update: true, problem: null, progress: { done: 2, total: 1 } },
    ...{
      createdAt: '2026-03-02T02:00:00.000Z',
      startedAt: null,
      finishedAt: null,
      undoneAt: null,
      undoUntil: null,
    },
    columns: [
      { title: 'Company', letters: 'A', samples: ['Demo Seats'] },
      { title: 'Code', letters: 'B', samples: ['123'] },
    ],
    mapping: { name: 0, uscc: 1 },
    counts: { ...none, new: 1, error: 1 },
    ...values,
  };
}

export function aLine(values: Partial<ImportLine> = {}): ImportLine {
  return {
    ...{ row: 3, cells: { name: 'Demo Glass', uscc: '123' }, verdict: 'error', outcome: null, twinOf: null },
    ...{ recordId: null, flaws: [{ field: 'uscc', code: 'uscc-format', params: { value: '123' } }] },
    ...values,
  };
}

export const REGISTERS = {
  items: [
    {
      code: 'enterprises',
      fields: [
        { key: 'name', zh: '企业名称', en: 'Name', required: true },
        { key: 'uscc', zh: '统一社会信用代码', en: 'Credit code', required: false },
        { key: 'city', zh: '城市', en: 'City', required: false },
      ],
    },
  ],
};
