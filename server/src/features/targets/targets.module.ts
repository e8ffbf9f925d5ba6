import { Module } from '@nestjs/common';

/** Whom to call for a gap, and what became of it. */
@Module({})
export class TargetsModule {}
