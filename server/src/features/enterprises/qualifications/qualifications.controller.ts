import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';

import { type Actor, Allow } from '../../../platform/access';
import { CurrentActor, IfMatch } from '../../../platform/http';
import {
  NewQualificationDto,
  QualificationDto,
  QualificationListDto,
  QualificationPath,
  UpdateQualificationDto,
} from './qualification.dto';
import { QualificationsService } from './qualifications.service';

@Controller('enterprises/:id/qualifications')
export class QualificationsController {
  constructor(private readonly qualifications: QualificationsService) {}

  @Get()
  @Allow('enterprise:read')
  async list(@Param('id', ParseUUIDPipe) id: string): Promise<QualificationListDto> {
    return { items: await this.qualifications.list(id) };
  }

  @Post()
  @Allow('enterprise:update')
  add(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: NewQualificationDto,
  ): Promise<QualificationDto> {
    return this.qualifications.add(actor, id, input);
  }

  /** On the version of the qualification. */
  @Patch(':qualificationId')
  @Allow('enterprise:update')
  update(
    @CurrentActor() actor: Actor,
    @Param() { id, qualificationId }: QualificationPath,
    @IfMatch() version: number,
    @Body() input: UpdateQualificationDto,
  ): Promise<QualificationDto> {
    return this.qualifications.update(actor, { enterpriseId: id, id: qualificationId, version }, input);
  }

  /** For what was written by mistake; what has ended is given its day. */
  @Delete(':qualificationId')
  @HttpCode(204)
  @Allow('enterprise:update')
  remove(
    @CurrentActor() actor: Actor,
    @Param() { id, qualificationId }: QualificationPath,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.qualifications.remove(actor, { enterpriseId: id, id: qualificationId, version });
  }
}
