import { Injectable } from '@nestjs/common';

import { Database } from '../../../platform/database';
import { InvalidInput } from '../../../platform/errors';
import type { MovedRow } from '../../../platform/merging';
import type { PostDto } from '../posts/post.dto';
import { ContactPost } from '../posts/post.entity';
import type { AlikePostsDto } from './contact-merge.dto';
import { ContactMergeRepository } from './contact-merge.repository';

type Span = Pick<ContactPost, 'level' | 'since' | 'until'>;

/** Posts at one firm, in one department, of one title, that differ in their dates or level: they may be one. */
export function alikePosts(ours: readonly PostDto[], theirs: readonly PostDto[]): AlikePostsDto[] {
  const free = [...ours];
  return theirs.flatMap((source) => {
    const at = free.findIndex((post) => keyOf(post) === keyOf(source));
    const [target] = at < 0 ? [] : free.splice(at, 1);
    return target && !saysTheSame(target, source)
      ? [{ target, source, joined: joinedSpan(target, source) }]
      : [];
  });
}

/** From the first day to the last of both; a level that only one has is that one's. */
export function joinedSpan(target: Span, source: Span): Span {
  const sinces = [target.since, source.since].filter((day) => day !== null).sort();
  const until = target.until && source.until ? ([target.until, source.until].sort().at(-1) ?? null) : null;
  return { level: target.level ?? source.level, since: sinces[0] ?? null, until };
}

/** Makes posts of two files one, in the transaction of their merge. */
@Injectable()
export class JoinedPosts {
  constructor(
    private readonly db: Database,
    private readonly merges: ContactMergeRepository,
  ) {}

  /** @param join posts of the one that goes, as they were offered */
  async join(offered: readonly AlikePostsDto[], join: readonly string[]): Promise<MovedRow[]> {
    const moved: MovedRow[] = [];
    for (const [at, id] of join.entries()) {
      const pair = offered.find(({ source }) => source.id === id);
      if (!pair) throw new InvalidInput([{ pointer: `/join/${at}`, code: 'unknown' }]);
      moved.push(...(await this.joinPair(pair)));
    }
    return moved;
  }

  private async joinPair({ target, source, joined }: AlikePostsDto): Promise<MovedRow[]> {
    const posts = this.db.repo(ContactPost);
    const [before, gone] = [await this.merges.postOf(target.id), await this.merges.postOf(source.id)];
    await posts.update({ id: target.id }, joined);
    await posts.delete({ id: source.id });
    const table = 'contact_post';
    return [
      {
        ...{ table, column: 'level,since,until', fate: 'changed' },
        ...{ before, after: await this.merges.postOf(target.id) },
      },
      { table, column: 'contact_id', fate: 'joined', before: gone, after: null },
    ];
  }
}

function keyOf({ enterprise, department, title }: PostDto): string {
  return JSON.stringify([enterprise.id, department, title]);
}

function saysTheSame(one: Span, other: Span): boolean {
  return one.level === other.level && one.since === other.since && one.until === other.until;
}
