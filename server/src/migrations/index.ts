import type { MigrationInterface } from 'typeorm';

import { Initial1763800000000 } from './1763800000000-initial';
import { DefaultStages1763800000001 } from './1763800000001-default-stages';
import { ChainWork1795574623118 } from './1795574623118-chain-work';
import { RowHistory1795574623119 } from './1795574623119-row-history';
import { ChainNotes1795575607843 } from './1795575607843-chain-notes';
import { TargetWeights1795577542435 } from './1795577542435-target-weights';
import { SheetImports1795983705352 } from './1795983705352-sheet-imports';
import { RowVersions1795983974370 } from './1795983974370-row-versions';
import { FirmLists1795985211471 } from './1795985211471-firm-lists';
import { ExchangeImports1795996205331 } from './1795996205331-exchange-imports';
import { EnterpriseNames1795996227263 } from './1795996227263-enterprise-names';
import { Contacts1795996469383 } from './1795996469383-contacts';
import { VisitsInFull1795996483458 } from './1795996483458-visits-in-full';
import { LeadWork1795996863027 } from './1795996863027-lead-work';
import { SearchEntries1795997128980 } from './1795997128980-search-entries';
import { Files1795998574322 } from './1795998574322-files';
import { Handovers1795999259352 } from './1795999259352-handovers';
import { ExchangeExports1796000170782 } from './1796000170782-exchange-exports';
import { NextStepOwners1796000871275 } from './1796000871275-next-step-owners';
import { ListViews1796007446849 } from './1796007446849-list-views';
import { EditsOfContactsAndTargets1796007484495 } from './1796007484495-edits-of-contacts-and-targets';
import { EnterpriseRegister1796007922354 } from './1796007922354-enterprise-register';
import { BulkEdits1796008370524 } from './1796008370524-bulk-edits';
import { RegisterSpeed1796009347601 } from './1796009347601-register-speed';
import { Recycling1796021569246 } from './1796021569246-recycling';
import { ContactMerges1796021964257 } from './1796021964257-contact-merges';
import { SearchByWeek1796022816893 } from './1796022816893-search-by-week';
import { LettersOfVisits1796023749847 } from './1796023749847-letters-of-visits';
import { ListGroupsAndWidths1796033549001 } from './1796033549001-list-groups-and-widths';
import { SearchByMonth1796033699321 } from './1796033699321-search-by-month';
import { SeveralListingsAndSources1796033718557 } from './1796033718557-several-listings-and-sources';
import { WordsOfRenamedFirms1796034389683 } from './1796034389683-words-of-renamed-firms';
import { LeadsOfAnOwner1796035636230 } from './1796035636230-leads-of-an-owner';
import { WordsInBulk1796038932803 } from './1796038932803-words-in-bulk';
import { NamesInBulk1796045700000 } from './1796045700000-names-in-bulk';
import { HistoryByEdit1796047200000 } from './1796047200000-history-by-edit';
import { PastOfRings1796060490643 } from './1796060490643-past-of-rings';
import { ScenarioYear1796068338963 } from './1796068338963-scenario-year';
import { DeliverableMaps1796068343148 } from './1796068343148-deliverable-maps';
import { PastOfAnchors1796068597895 } from './1796068597895-past-of-anchors';
import { PairsOfSyllables1796068800000 } from './1796068800000-pairs-of-syllables';
import { RegisteredAnchors1796070600000 } from './1796070600000-registered-anchors';
import { NamesOfProducts1796082000000 } from './1796082000000-names-of-products';
import { WordsOfNodes1796082100000 } from './1796082100000-words-of-nodes';
import { RadiiOfLists1796096143000 } from './1796096143000-radii-of-lists';
import { PurchasesByEnd1796109600000 } from './1796109600000-purchases-by-end';

/** In the order they are run. A migration is never edited once it has landed. */
export const MIGRATIONS: (new () => MigrationInterface)[] = [
  Initial1763800000000,
  DefaultStages1763800000001,
  ChainWork1795574623118,
  RowHistory1795574623119,
  ChainNotes1795575607843,
  TargetWeights1795577542435,
  SheetImports1795983705352,
  RowVersions1795983974370,
  FirmLists1795985211471,
  ExchangeImports1795996205331,
  EnterpriseNames1795996227263,
  Contacts1795996469383,
  VisitsInFull1795996483458,
  LeadWork1795996863027,
  SearchEntries1795997128980,
  Files1795998574322,
  Handovers1795999259352,
  ExchangeExports1796000170782,
  NextStepOwners1796000871275,
  ListViews1796007446849,
  EditsOfContactsAndTargets1796007484495,
  EnterpriseRegister1796007922354,
  BulkEdits1796008370524,
  RegisterSpeed1796009347601,
  Recycling1796021569246,
  ContactMerges1796021964257,
  SearchByWeek1796022816893,
  LettersOfVisits1796023749847,
  ListGroupsAndWidths1796033549001,
  SearchByMonth1796033699321,
  SeveralListingsAndSources1796033718557,
  WordsOfRenamedFirms1796034389683,
  LeadsOfAnOwner1796035636230,
  WordsInBulk1796038932803,
  NamesInBulk1796045700000,
  HistoryByEdit1796047200000,
  PastOfRings1796060490643,
  ScenarioYear1796068338963,
  DeliverableMaps1796068343148,
  PastOfAnchors1796068597895,
  PairsOfSyllables1796068800000,
  RegisteredAnchors1796070600000,
  NamesOfProducts1796082000000,
  WordsOfNodes1796082100000,
  RadiiOfLists1796096143000,
  PurchasesByEnd1796109600000,
];
