import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';

import { type Actor, Allow } from '../../../platform/access';
import { CurrentActor, IfMatch } from '../../../platform/http';
import { CompareDto, PrioritiesDto, SaveTargetWeightsDto, TargetWeightsAnswerDto } from './weight.dto';
import { WeightsService } from './weights.service';

@Controller('target-weights')
export class WeightsController {
  constructor(private readonly weights: WeightsService) {}

  @Get()
  @Allow('target:read')
  get(): Promise<TargetWeightsAnswerDto> {
    return this.weights.get();
  }

  @Put()
  @Allow('target:assign')
  save(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Body() input: SaveTargetWeightsDto,
  ): Promise<TargetWeightsAnswerDto> {
    return this.weights.save(actor, version, input);
  }

  /** Derives weights from comparisons without keeping them. */
  @Post('attempts')
  @HttpCode(200)
  @Allow('target:assign')
  attempt(@Body() input: CompareDto): PrioritiesDto {
    return this.weights.attempt(input);
  }
}
