import { Body, Controller, Get, Post } from '@nestjs/common';

import { type Actor, Allow } from '../../platform/access';
import { CurrentActor } from '../../platform/http';
import type { Department } from './department.entity';
import { DepartmentsService } from './departments.service';
import { CreateDepartmentDto, DepartmentDto, DepartmentListDto } from './org.dto';

@Controller('departments')
export class DepartmentsController {
  constructor(private readonly departments: DepartmentsService) {}

  @Get()
  @Allow('department:read')
  async list(): Promise<DepartmentListDto> {
    return { items: (await this.departments.list()).map(toDto) };
  }

  @Post()
  @Allow('department:create')
  async create(@CurrentActor() actor: Actor, @Body() input: CreateDepartmentDto): Promise<DepartmentDto> {
    return toDto(await this.departments.create(actor, input));
  }
}

function toDto({ id, parentId, name, kind }: Department): DepartmentDto {
  return { id, parentId, name, kind };
}
