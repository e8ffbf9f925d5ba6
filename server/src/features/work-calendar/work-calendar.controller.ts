import { Body, Controller, Get, Param, ParseIntPipe, Put } from '@nestjs/common';

import { type Actor, Allow } from '../../platform/access';
import { InvalidInput } from '../../platform/errors';
import { CurrentActor, IfMatch } from '../../platform/http';
import { CalendarYearDto, SaveCalendarYearDto, WorkCalendarDto } from './work-calendar.dto';
import { WorkCalendarService } from './work-calendar.service';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

@Controller('work-calendar')
export class WorkCalendarController {
  constructor(private readonly calendar: WorkCalendarService) {}

  @Get()
  @Allow('lead:read')
  async list(): Promise<WorkCalendarDto> {
    return { items: await this.calendar.list() };
  }

  @Put(':year')
  @Allow('zone:configure')
  save(
    @CurrentActor() actor: Actor,
    @Param('year', ParseIntPipe) year: number,
    @IfMatch() version: number,
    @Body() input: SaveCalendarYearDto,
  ): Promise<CalendarYearDto> {
    if (year < FIRST_YEAR || year > LAST_YEAR) throw new InvalidInput([{ pointer: 'year', code: 'range' }]);
    return this.calendar.save(actor, year, version, input);
  }
}
