import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  AdminPost, JointMeeting, MutationAppointPersonArgs, MutationEstablishJointMeetingArgs, MutationImportPeopleArgs, MutationLoadReferenceUnitsArgs, PeopleImport, QueryAllPostsArgs,
  QueryReferenceUnitsPreviewArgs, ReferenceUnitsPreview,
} from '@lianxi/contract';
import type { RequestContext } from '../../platform/request-context.js';
import { AppointPersonService } from './appoint-person.service.js';
import { EstablishJointMeetingService } from './establish-joint-meeting.service.js';
import { PeopleImportService } from './people-import.service.js';
import { ReferenceService } from './reference.service.js';

@Resolver()
export class JointMeetingResolver {
  constructor(
    private readonly establishing: EstablishJointMeetingService,
    private readonly reference: ReferenceService,
    private readonly appointing: AppointPersonService,
    private readonly people: PeopleImportService,
  ) {}

  @Query()
  allJointMeetings(@Context() context: RequestContext): Promise<JointMeeting[]> {
    return this.appointing.jointMeetings(context);
  }

  @Query()
  allPosts(@Context() context: RequestContext, @Args() { unitId }: QueryAllPostsArgs): Promise<AdminPost[]> {
    return this.appointing.posts(context, unitId);
  }

  @Query()
  referenceUnitsPreview(@Context() context: RequestContext, @Args() { jurisdictionCode }: QueryReferenceUnitsPreviewArgs): Promise<ReferenceUnitsPreview> {
    return this.reference.preview(context, jurisdictionCode);
  }

  @Mutation()
  importPeople(@Context() context: RequestContext, @Args() { input }: MutationImportPeopleArgs): Promise<PeopleImport> {
    return this.people.import(context, input);
  }

  @Mutation()
  appointPerson(@Context() context: RequestContext, @Args() { input }: MutationAppointPersonArgs): Promise<AdminPost> {
    return this.appointing.appoint(context, input);
  }

  @Mutation()
  establishJointMeeting(@Context() context: RequestContext, @Args() { input }: MutationEstablishJointMeetingArgs): Promise<JointMeeting> {
    return this.establishing.establish(context, input);
  }

  @Mutation()
  loadReferenceUnits(@Context() context: RequestContext, @Args() { jurisdictionCode }: MutationLoadReferenceUnitsArgs): Promise<number> {
    return this.reference.load(context, jurisdictionCode);
  }
}
