import type { Edit, NodeRecord, Page } from './dto';
import { as } from './people';

/** A node of a chain as it is stored, by the code of its chain and its own. */
export async function nodeRecord(chain: string, code: string): Promise<NodeRecord> {
  const answer = await as.manager().get<NodeRecord>(`/chains/${chain}/nodes/${code}/record`);
  if (answer.status !== 200) throw new Error(`${answer.request}: ${answer.status}`);
  return answer.body;
}

/** A new node below another one, which nobody else in the run has. */
export async function newNode(
  chain: string,
  parentCode: string,
  values: Record<string, unknown> = {},
): Promise<NodeRecord> {
  const body = { parentCode, nameZh: '试验环节', ...values };
  const answer = await as.manager().post<NodeRecord>(`/chains/${chain}/nodes`, body);
  if (answer.status !== 201) throw new Error(`${answer.request}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** What was done to a chain last. */
export async function lastEdit(chain: string): Promise<Edit> {
  const { body } = await as.manager().get<Page<Edit>>(`/chains/${chain}/edits?limit=1`);
  return body.items[0]!;
}

/** Takes back what was done to a chain last, or the edit that is given. */
export async function undo(chain: string, edit?: Pick<Edit, 'id'>) {
  const { id } = edit ?? (await lastEdit(chain));
  return as
    .manager()
    .post<{ editId: string; changed: number; kept: number }>(`/chains/${chain}/edits/${id}/undo`);
}
