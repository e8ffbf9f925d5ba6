import { Module } from '@nestjs/common';

import { DepartmentsController } from './departments.controller';
import { DepartmentsService } from './departments.service';
import { OrgRepository } from './org.repository';
import { ColleaguesController, UsersController } from './users.controller';
import { PeopleNames } from './people-names';
import { UsersService } from './users.service';

@Module({
  controllers: [DepartmentsController, UsersController, ColleaguesController],
  providers: [DepartmentsService, UsersService, OrgRepository, PeopleNames],
  exports: [DepartmentsService, UsersService, OrgRepository, PeopleNames],
})
export class OrgsModule {}
