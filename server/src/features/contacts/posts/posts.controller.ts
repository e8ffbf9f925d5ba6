import { Body, Controller, Delete, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';

import { type Actor, Allow } from '../../../platform/access';
import { CurrentActor, IfMatch } from '../../../platform/http';
import { ContactMadeDto } from '../contact.dto';
import { NewPostDto, PostPath, UpdatePostDto } from './post.dto';
import { PostsService } from './posts.service';

@Controller('contacts/:id/posts')
export class PostsController {
  constructor(private readonly posts: PostsService) {}

  @Post()
  @Allow('contact:update')
  add(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: NewPostDto,
  ): Promise<ContactMadeDto> {
    return this.posts.add(actor, id, version, input);
  }

  @Patch(':postId')
  @Allow('contact:update')
  update(
    @CurrentActor() actor: Actor,
    @Param() { id, postId }: PostPath,
    @IfMatch() version: number,
    @Body() input: UpdatePostDto,
  ): Promise<ContactMadeDto> {
    return this.posts.update(actor, id, version, { ...input, id: postId });
  }

  @Delete(':postId')
  @Allow('contact:update')
  remove(
    @CurrentActor() actor: Actor,
    @Param() { id, postId }: PostPath,
    @IfMatch() version: number,
  ): Promise<ContactMadeDto> {
    return this.posts.remove(actor, id, version, postId);
  }
}
