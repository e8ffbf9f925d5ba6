import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';

import { type Actor, Allow } from '../../platform/access';
import { CurrentActor, IfMatch, ListGroupsDto } from '../../platform/http';
import { CityFirmsListDto, CityQuery } from './by-city.dto';
import { EnterpriseChangePageDto, EnterpriseChangeQuery } from './changes/change.dto';
import { ChangesRepository } from './changes/changes.repository';
import {
  CreateEnterpriseDto,
  EnterpriseDetailDto,
  EnterpriseDto,
  EnterprisePageDto,
  EnterpriseQuery,
  UpdateEnterpriseDto,
} from './enterprise.dto';
import { EnterprisesService } from './enterprises.service';

@Controller('enterprises')
export class EnterprisesController {
  constructor(
    private readonly enterprises: EnterprisesService,
    private readonly history: ChangesRepository,
  ) {}

  @Get()
  @Allow('enterprise:read')
  list(@CurrentActor() actor: Actor, @Query() query: EnterpriseQuery): Promise<EnterprisePageDto> {
    return this.enterprises.list(actor, query);
  }

  @Get('groups')
  @Allow('enterprise:read')
  groups(@CurrentActor() actor: Actor, @Query() query: EnterpriseQuery): Promise<ListGroupsDto> {
    return this.enterprises.groups(actor, query);
  }

  @Get('by-city')
  @Allow('enterprise:read')
  async byCity(@Query() query: CityQuery): Promise<CityFirmsListDto> {
    return { items: await this.enterprises.byCity(query) };
  }

  @Post()
  @Allow('enterprise:create')
  create(@CurrentActor() actor: Actor, @Body() input: CreateEnterpriseDto): Promise<EnterpriseDto> {
    return this.enterprises.create(actor, input);
  }

  @Get(':id')
  @Allow('enterprise:read')
  get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<EnterpriseDetailDto> {
    return this.enterprises.view(actor, id);
  }

  /** Who changed which field, the latest first. */
  @Get(':id/changes')
  @Allow('enterprise:read')
  changes(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: EnterpriseChangeQuery,
  ): Promise<EnterpriseChangePageDto> {
    return this.history.page(id, query);
  }

  @Patch(':id')
  @Allow('enterprise:update')
  update(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: UpdateEnterpriseDto,
  ): Promise<EnterpriseDto> {
    return this.enterprises.update(actor, id, version, input);
  }
}
