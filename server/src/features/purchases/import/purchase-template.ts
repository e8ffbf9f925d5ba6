import { Injectable } from '@nestjs/common';

import { type Sheet, sheetOf } from '../../../platform/spreadsheet';
import { ChainsService, type ListedNode, NamedNodes } from '../../chains';
import { TEMPLATE_WORDS, type TemplateLanguage } from './template-words';

/** The list to fill in, the chain's nodes beside it, and how to do it. All cells are texts: Excel makes no days of them. */
@Injectable()
export class PurchaseTemplate {
  constructor(
    private readonly chains: ChainsService,
    private readonly nodes: NamedNodes,
  ) {}

  async of(code: string, language: TemplateLanguage): Promise<{ name: string; sheets: Sheet[] }> {
    const chain = await this.chains.get(code);
    const words = TEMPLATE_WORDS[language];
    const nodes = await this.nodes.ofChain(chain.id);
    const name = language === 'en' ? chain.nameEn : chain.nameZh;
    return {
      name: `${name} ${words.file}`,
      sheets: [listSheet(language), nodeSheet(nodes, language), helpSheet(language)],
    };
  }
}

function listSheet(language: TemplateLanguage): Sheet {
  const { list, columns } = TEMPLATE_WORDS[language];
  return sheetOf<never>({
    ...{ name: list, rows: [] },
    columns: Object.values(columns).map((header) => ({ header, width: 20, value: () => null })),
  });
}

/** Those that a purchase may be at: without parts. */
function nodeSheet(nodes: readonly ListedNode[], language: TemplateLanguage): Sheet {
  const { nodes: name, node, comma } = TEMPLATE_WORDS[language];
  const nameOf = ({ nameZh, nameEn }: ListedNode) => (language === 'en' ? nameEn : nameZh);
  const byCode = new Map(nodes.map((each) => [each.code, each]));
  const above = ({ parentCode }: ListedNode) => byCode.get(parentCode ?? '');
  return sheetOf<ListedNode>({
    name,
    rows: nodes.filter(({ leaf }) => leaf),
    columns: [
      { header: node.code, width: 16, value: ({ code }) => code },
      { header: node.name, width: 32, value: nameOf },
      {
        ...{ header: node.above, width: 32 },
        value: (each) => {
          const parent = above(each);
          return parent ? nameOf(parent) : null;
        },
      },
      { header: node.words, width: 60, value: ({ keywords }) => keywords.join(comma) },
    ],
  });
}

function helpSheet(language: TemplateLanguage): Sheet {
  const { help, helpRows: rows, helpColumns, yes } = TEMPLATE_WORDS[language];
  return sheetOf<readonly [string, boolean, string]>({
    ...{ name: help, rows },
    columns: [
      { header: helpColumns.column, width: 24, value: ([column]) => column },
      { header: helpColumns.required, width: 8, value: ([, required]) => (required ? yes : null) },
      { header: helpColumns.how, width: 100, value: ([, , how]) => how },
    ],
  });
}
