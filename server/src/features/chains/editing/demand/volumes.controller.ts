import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';

import { type Actor, Allow } from '../../../../platform/access';
import { CurrentActor, IfMatch } from '../../../../platform/http';
import { ChainRowPath } from '../../node-path.dto';
import { CreateVolumeDto, UpdateVolumeDto, VolumeDto, VolumeListDto } from './volume.dto';
import { VolumesService } from './volumes.service';

@Controller('chains/:code/volumes')
export class VolumesController {
  constructor(private readonly volumes: VolumesService) {}

  @Get()
  @Allow('chain:read')
  async list(@Param('code') code: string): Promise<VolumeListDto> {
    return { items: await this.volumes.list(code) };
  }

  @Post()
  @Allow('chain:edit')
  create(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Body() input: CreateVolumeDto,
  ): Promise<VolumeDto> {
    return this.volumes.create(actor, code, input);
  }

  @Patch(':id')
  @Allow('chain:edit')
  update(
    @CurrentActor() actor: Actor,
    @Param() at: ChainRowPath,
    @IfMatch() version: number,
    @Body() input: UpdateVolumeDto,
  ): Promise<VolumeDto> {
    return this.volumes.update(actor, { ...at, version }, input);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('chain:edit')
  remove(@CurrentActor() actor: Actor, @Param() at: ChainRowPath, @IfMatch() version: number): Promise<void> {
    return this.volumes.remove(actor, { ...at, version });
  }
}
