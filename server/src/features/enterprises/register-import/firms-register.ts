import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { Actor } from '../../../platform/access';
import { type ImportSession, type RegisterImport, RegisterImports } from '../../../platform/imports';
import { NamedNodes, NodeNames } from '../../chains';
import { ClassificationsService } from '../classifications/classifications.service';
import { FIRM_FIELDS } from './firm-fields';
import { FirmSession, type FirmWork } from './firm-session';
import { FirmWriter } from './firm-writer';
import { IndustryNames } from './industry-names';
import { PlaceNames } from './place-names';

/** The register of enterprises as tables fill it. */
@Injectable()
export class FirmsRegister implements RegisterImport<FirmWork>, OnModuleInit {
  readonly code = 'enterprises';
  readonly permission = 'enterprise:create';
  readonly table = 'enterprise';
  readonly fields = FIRM_FIELDS;

  constructor(
    private readonly registers: RegisterImports,
    private readonly writer: FirmWriter,
    private readonly nodes: NamedNodes,
    private readonly classifications: ClassificationsService,
  ) {}

  onModuleInit(): void {
    this.registers.register(this);
  }

  async open(actor: Actor): Promise<ImportSession<FirmWork>> {
    return new FirmSession(actor, this.writer, {
      nodes: new NodeNames(await this.nodes.all()),
      places: new PlaceNames(await this.classifications.all('division')),
      industries: new IndustryNames(await this.classifications.all('industry')),
    });
  }

  undone(undoEdit: string): Promise<void> {
    return this.writer.settleUndone(undoEdit);
  }
}
