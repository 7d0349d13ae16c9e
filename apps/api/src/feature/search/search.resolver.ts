import { findAnything, type SearchHitRow } from '@lianxi/api-data';
import type { QuerySearchArgs } from '@lianxi/contract';
import { inspectionReading, searchText } from '@lianxi/domain';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { ReadingSource } from '../../platform/reading.js';
import type { RequestContext } from '../../platform/request-context.js';

/** Everything by its name, its initials or its code, within what the viewer may see. */
@Resolver()
export class SearchResolver {
  constructor(private readonly reading: ReadingSource) {}

  @Query()
  async search(@Context() request: RequestContext, @Args() { text }: QuerySearchArgs): Promise<SearchHitRow[]> {
    const wanted = searchText(text);
    if (wanted === null) return [];
    const { jointMeetingId, visibleUnitIds, today } = await this.reading.of(request);
    return findAnything(await request.reader(), { jointMeetingId, visibleUnitIds, today, text: wanted, ...inspectionReading(request.actor, jointMeetingId, today) });
  }
}
