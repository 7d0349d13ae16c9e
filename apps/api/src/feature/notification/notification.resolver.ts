import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MutationMarkNotificationsReadArgs, MutationUrgeArgs, NotificationPage, QueryNotificationsArgs, QueryUrgePreviewArgs, UrgePreview, UrgeResult } from '@lianxi/contract';
import type { RequestContext } from '../../platform/request-context.js';
import { NotificationReads } from './notification.reads.js';
import { UrgeReads } from './urge.reads.js';
import { UrgeService } from './urge.service.js';

@Resolver('Notification')
export class NotificationResolver {
  constructor(
    private readonly reads: NotificationReads,
    private readonly urgeReads: UrgeReads,
    private readonly service: UrgeService,
  ) {}

  @Query()
  notifications(@Context() request: RequestContext, @Args() args: QueryNotificationsArgs): Promise<NotificationPage> {
    return this.reads.list(request, args);
  }

  @Query()
  unreadNotifications(@Context() request: RequestContext): Promise<number> {
    return this.reads.unread(request);
  }

  @Query()
  urgePreview(@Context() request: RequestContext, @Args() { subjects }: QueryUrgePreviewArgs): Promise<UrgePreview[]> {
    return this.urgeReads.preview(request, subjects);
  }

  @Mutation()
  markNotificationsRead(@Context() request: RequestContext, @Args() { ids }: MutationMarkNotificationsReadArgs): Promise<number> {
    return this.reads.markRead(request, ids ?? null);
  }

  @Mutation()
  urge(@Context() request: RequestContext, @Args() args: MutationUrgeArgs): Promise<UrgeResult> {
    return this.service.urge(request, args);
  }
}
