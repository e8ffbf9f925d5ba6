import { describe, expect, it } from '@jest/globals';
import { LEAD_SOURCES, LEAD_STAGES } from '@lianzhao/contracts';

import { ListExports } from '../../platform/exports';
import type { LeadDto } from './lead.dto';
import { LeadListExport } from './lead-list-export';
import type { LeadsService } from './leads.service';
import { SOURCE_WORDS } from './register-import/lead-fields';

const { columns } = new LeadListExport(new ListExports(), {} as LeadsService);
const told = (key: string, lead: Partial<LeadDto>, language: 'zh-CN' | 'en') =>
  columns.find((column) => column.key === key)!.value(lead as LeadDto, language);

describe('the table of leads', () => {
  it('names source and stage in the language it is asked in', () => {
    expect(told('source', { source: 'walk_in' }, 'en')).toBe('Came by themselves');
    expect(told('source', { source: 'walk_in' }, 'zh-CN')).toBe('主动来访');
    expect(LEAD_STAGES.map((stage) => told('stage', { stage }, 'en'))).toEqual(
      LEAD_STAGES.map((stage) => stage[0]!.toUpperCase() + stage.slice(1)),
    );
  });

  it('in English is taken in again', () => {
    for (const source of LEAD_SOURCES)
      expect(SOURCE_WORDS.get(String(told('source', { source }, 'en')).toLowerCase())).toBe(source);
  });
});
