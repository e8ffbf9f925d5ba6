import { LIMITS } from '@lianzhao/contracts';

import { type FieldRow, RowCells } from '../../../platform/imports';
import { firstOf } from '../../../platform/text';
import type { NodeNames } from '../../chains';
import { cityOf, provinceOf } from '../firm-lists/cell-values';
import type { IndustryNames } from './industry-names';
import type { PlaceNames } from './place-names';
import { nameKeyOf } from '../name-key';
import { SHORT_NAME } from '../search-columns';
import { BETWEEN_SOURCES, listingsOf, sourcesIn } from '../told/told-texts';
import { normaliseUscc, usccProblem } from '../uscc';

/** What a row says of a firm; null where it says nothing. */
export interface FirmValues {
  name: string;
  nameKey: string;
  uscc: string | null;
  shortName: string | null;
  nameEn: string | null;
  province: string | null;
  city: string | null;
  registeredCode: string | null;
  operatingCode: string | null;
  /** The main one first. */
  industryCodes: string[] | null;
  listing: string | null;
  mainProducts: string | null;
  source: string | null;
  nodeIds: string[];
}

const PLACE = 40;

/** What the words of a table are looked up in. */
export interface FirmWords {
  nodes: NodeNames;
  places: PlaceNames;
  industries: IndustryNames;
}

export function readFirm(
  row: FieldRow,
  { nodes, places, industries }: FirmWords,
): { cells: RowCells; values: FirmValues } {
  const cells = new RowCells(row);
  const name = cells.required('name', LIMITS.name) ?? '';
  const values: FirmValues = {
    ...{ name, nameKey: firstOf(nameKeyOf(name), LIMITS.name), uscc: usccOf(cells) },
    shortName: cells.text('shortName', SHORT_NAME),
    nameEn: cells.text('nameEn', LIMITS.name),
    province: provinceOf(cells.text('province', PLACE)),
    city: cityOf(cells.text('city', PLACE)),
    registeredCode: places.codeIn(cells, 'registeredCode'),
    operatingCode: places.codeIn(cells, 'operatingCode'),
    industryCodes: industries.codesIn(cells, 'industries'),
    listing: cells.parsed('listing', listingsOf),
    // The register has room for a line; a longer list of products is told by its beginning.
    mainProducts: cells.text('mainProducts', LIMITS.text)?.slice(0, LIMITS.line) ?? null,
    source: sourcesOf(cells),
    nodeIds: nodes.idsIn(cells, 'nodes'),
  };
  return { cells, values };
}

/** A code is taken with both check digits right; one that is wrong is for a person to judge, on the firm's page. */
function usccOf(cells: RowCells): string | null {
  const text = cells.text('uscc', PLACE * 2);
  if (text === null) return null;
  const code = normaliseUscc(text);
  const problem = usccProblem(code);
  if (problem) cells.flaw('uscc', `uscc-${problem}`, { value: text });
  return problem ? null : code;
}

/** Several of them in a cell, as an export writes them. */
function sourcesOf(cells: RowCells): string | null {
  const sources = sourcesIn(cells.text('source', LIMITS.text) ?? '');
  if (sources.some((source) => source.length > LIMITS.line))
    cells.flaw('source', 'text-too-long', { most: LIMITS.line });
  return sources.join(BETWEEN_SOURCES) || null;
}
