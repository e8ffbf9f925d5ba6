import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
  StreamableFile,
} from '@nestjs/common';
import { LIMITS } from '@lianzhao/contracts';

import { type Actor, Allow } from '../../../platform/access';
import { CurrentActor, LongWork, PageQuery, type UploadedFile, UploadedFiles } from '../../../platform/http';
import { workbookAnswer } from '../../../platform/spreadsheet';
import {
  FixedLineDto,
  FixLineDto,
  ImportDto,
  ImportLinesDto,
  ImportLinesQuery,
  ImportPageDto,
  ImportRegistersDto,
  SheetLanguageQuery,
  StartImportDto,
  UpdateImportDto,
} from './import.dto';
import { ImportBooks } from './import-books';
import { ImportRunsService } from './import-runs.service';
import { ImportsService } from './imports.service';
import { LineFixes } from './line-fixes';

/** For half a million rows on a busy machine. */
const PATIENCE_MS = 10 * 60_000;

@Controller('imports')
@Allow('import:create')
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly runs: ImportRunsService,
    private readonly fixes: LineFixes,
    private readonly books: ImportBooks,
  ) {}

  @Get('registers')
  registers(@CurrentActor() actor: Actor): ImportRegistersDto {
    return this.imports.kinds(actor);
  }

  /** A table to fill in: an XLSX file. */
  @Get('registers/:register/template')
  template(
    @CurrentActor() actor: Actor,
    @Param('register') register: string,
    @Query() { language = 'zh-CN' }: SheetLanguageQuery,
  ): StreamableFile {
    const { name, sheets } = this.books.template(actor, register, language);
    return workbookAnswer(name, sheets);
  }

  /** A table in any columns: a preview, nothing is written. */
  @Post('registers/:register')
  @LongWork(PATIENCE_MS)
  upload(
    @CurrentActor() actor: Actor,
    @Param('register') register: string,
    @UploadedFiles(LIMITS.importMb) [file]: [UploadedFile],
  ): Promise<ImportDto> {
    return this.imports.upload(actor, register, file);
  }

  @Get()
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<ImportPageDto> {
    return this.imports.list(actor, query);
  }

  @Get(':id')
  get(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ImportDto> {
    return this.imports.get(actor, id);
  }

  @Patch(':id')
  @LongWork(PATIENCE_MS)
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: UpdateImportDto,
  ): Promise<ImportDto> {
    return this.imports.change(actor, id, input);
  }

  @Get(':id/rows')
  rows(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ImportLinesQuery,
  ): Promise<ImportLinesDto> {
    return this.imports.linesOf(actor, id, query);
  }

  /** Puts a row right before it is taken over. */
  @Patch(':id/rows/:row')
  @LongWork(PATIENCE_MS)
  fix(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('row', ParseIntPipe) row: number,
    @Body() { cells }: FixLineDto,
  ): Promise<FixedLineDto> {
    return this.fixes.fix(actor, id, row, cells);
  }

  /** The rows with flaws as they stand in the file, and why, to be put right and uploaded again: an XLSX file. */
  @Get(':id/flawed-rows')
  async flawed(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { language = 'zh-CN' }: SheetLanguageQuery,
  ): Promise<StreamableFile> {
    const { name, sheets } = await this.books.flawed(actor, id, language);
    return workbookAnswer(name, sheets);
  }

  @Post(':id/start')
  @HttpCode(200)
  @LongWork(PATIENCE_MS)
  start(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: StartImportDto,
  ): Promise<ImportDto> {
    return this.runs.start(actor, id, input);
  }

  @Post(':id/cancel')
  @HttpCode(200)
  cancel(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ImportDto> {
    return this.runs.cancel(actor, id);
  }

  /** Within 30 days; records changed since stay as they are and are listed with the outcome `kept`. */
  @Post(':id/undo')
  @HttpCode(200)
  @LongWork(PATIENCE_MS)
  undo(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ImportDto> {
    return this.runs.undo(actor, id);
  }
}
