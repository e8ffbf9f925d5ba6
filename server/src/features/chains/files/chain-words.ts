import {
  CHAIN_STREAMS,
  type ChainStream,
  EVIDENCE_LEVELS,
  type EvidenceLevel,
  LOCAL_STATUSES,
  type LocalStatus,
  NODE_KINDS,
  type NodeKind,
  SUPPLY_RADII,
  type SupplyRadius,
} from '@lianzhao/contracts';

import { foldWord } from '../words/node-words';

type Words<Value extends string> = Record<Value, readonly string[]>;

/** What people write for a value; the first in Chinese and the first in English stand in the template. */
const STREAMS: Words<ChainStream> = {
  upstream: ['上游', 'Upstream'],
  midstream: ['中游', 'Midstream'],
  downstream: ['下游', 'Downstream'],
};

const KINDS: Words<NodeKind> = {
  system: ['系统', 'System'],
  assembly: ['总成', 'Assembly'],
  module: ['模块', 'Module', '模组'],
  part: ['零部件', 'Part', '零件', '部件'],
  material: ['材料', 'Material', '原材料'],
  equipment: ['装备', 'Equipment', '设备'],
  software: ['软件', 'Software'],
  service: ['服务', 'Service'],
};

const RADII: Words<SupplyRadius> = {
  jit: ['100 公里以内', 'Within 100 km', '准时供货', '就近'],
  regional: ['500 公里以内', 'Within 500 km', '区域'],
  national: ['全国', 'Nationwide'],
  global: ['全球', 'Worldwide'],
};

const STATUSES: Words<LocalStatus> = {
  operating: ['在产', 'Operating', '投产', '已投产'],
  building: ['在建', 'Building', '建设中'],
  signed: ['签约', 'Signed', '已签约'],
  announced: ['宣布', 'Announced', '拟建', '规划'],
  unknown: ['待核', 'To be verified', '不详'],
};

const EVIDENCE: Words<EvidenceLevel> = {
  stated: ['来源写明', 'Stated', '明文'],
  widely_reported: ['多方报道', 'Widely reported'],
  inferred: ['推断', 'Inferred'],
  estimate: ['编者估算', 'Estimate', '估算'],
};

export const FILE_WORDS = {
  stream: { values: CHAIN_STREAMS, words: STREAMS },
  kind: { values: NODE_KINDS, words: KINDS },
  radius: { values: SUPPLY_RADII, words: RADII },
  status: { values: LOCAL_STATUSES, words: STATUSES },
  evidence: { values: EVIDENCE_LEVELS, words: EVIDENCE },
} as const;
export type WordedColumn = keyof typeof FILE_WORDS;
export type ValueOf<Column extends WordedColumn> = (typeof FILE_WORDS)[Column]['values'][number];

/** The value a word stands for, whatever its width, case and spaces; undefined for a word nobody knows. */
export function valueOf<Column extends WordedColumn>(
  column: Column,
  word: string,
): ValueOf<Column> | undefined {
  const { values, words } = FILE_WORDS[column];
  const wanted = foldWord(word);
  const known = words as Record<string, readonly string[]>;
  return values.find((value) =>
    [value, ...(known[value] ?? [])].some((each) => foldWord(each) === wanted),
  ) as ValueOf<Column> | undefined;
}

/** The words of a column as the template offers them. */
export function offered(column: WordedColumn, language: 'zh-CN' | 'en'): string[] {
  const { values, words } = FILE_WORDS[column];
  const known = words as Record<string, readonly string[]>;
  return values.map((value) => known[value]?.[language === 'en' ? 1 : 0] ?? value);
}
