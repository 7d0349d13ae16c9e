import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { NavigationCounts } from '@lianxi/contract';
import type { RequestContext } from '../../platform/request-context.js';
import { NavigationService } from './navigation.service.js';
import type { ViewerJointMeetingRow } from './viewer.js';

@Resolver('ViewerJointMeeting')
export class ViewerJointMeetingResolver {
  constructor(private readonly navigation: NavigationService) {}

  @ResolveField()
  counts(@Context() context: RequestContext, @Parent() { jointMeeting }: ViewerJointMeetingRow): Promise<NavigationCounts> {
    return this.navigation.count(context, jointMeeting.id);
  }
}
