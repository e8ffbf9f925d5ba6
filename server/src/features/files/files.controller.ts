import {
  Controller,
  Delete,
  Get,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';

import { type Actor, Allow } from '../../platform/access';
import {
  CurrentActor,
  IfMatch,
  LongWork,
  NeverReplayed,
  type UploadedFile,
  UploadedFiles,
} from '../../platform/http';
import { FileDto, FileListDto, FilePageDto, FilePlaceQuery, FileQuery } from './file.dto';
import { fileAnswer } from './file-answer';
import { FilesService } from './files.service';

/** A phone on a slow network. */
const UPLOAD_MS = 300_000;

@Controller('files')
export class FilesController {
  constructor(private readonly files: FilesService) {}

  @Get()
  @Allow('file:read')
  list(@CurrentActor() actor: Actor, @Query() query: FileQuery): Promise<FilePageDto> {
    return this.files.list(actor, query);
  }

  /** A form with up to five files. Sending the same bytes again adds nothing, so it needs no key. */
  @Post()
  @Allow('file:write')
  @NeverReplayed()
  @LongWork(UPLOAD_MS)
  async add(
    @CurrentActor() actor: Actor,
    @Query() place: FilePlaceQuery,
    @UploadedFiles() uploaded: UploadedFile[],
  ): Promise<FileListDto> {
    return { items: await this.files.add(actor, place, uploaded) };
  }

  @Get(':id/content')
  @Allow('file:read')
  async download(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return fileAnswer(reply, await this.files.open(actor, id, { inline: false }), false);
  }

  /** Photos only. */
  @Get(':id/preview')
  @Allow('file:read')
  async preview(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return fileAnswer(reply, await this.files.open(actor, id, { inline: true }), true);
  }

  /** Into the bin. */
  @Delete(':id')
  @Allow('file:write')
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
  ): Promise<FileDto> {
    return this.files.remove(actor, id, version);
  }

  @Post(':id/restorations')
  @Allow('file:write')
  restore(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
  ): Promise<FileDto> {
    return this.files.restore(actor, id, version);
  }
}
