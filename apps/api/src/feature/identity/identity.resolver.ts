import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { AcceptedInvitation, Installation, MutationAcceptInvitationArgs, MutationChangePasswordArgs, MutationCreateFirstAdministratorsArgs, MutationSignInArgs } from '@lianxi/contract';
import type { RequestContext } from '../../platform/request-context.js';
import { FirstAdministratorsService } from './first-administrators.service.js';
import { InstallationService } from './installation.service.js';
import { InvitationService } from './invitation.service.js';
import { PasswordService } from './password.service.js';
import { SignInService } from './sign-in.service.js';
import { presentViewer, type ViewerRow } from './viewer.js';

@Resolver()
export class IdentityResolver {
  constructor(
    private readonly signIns: SignInService,
    private readonly passwords: PasswordService,
    private readonly first: FirstAdministratorsService,
    private readonly installations: InstallationService,
    private readonly invitations: InvitationService,
  ) {}

  @Query()
  installation(@Context() context: RequestContext): Promise<Installation> {
    return this.installations.describe(context);
  }

  @Query()
  viewer(@Context() context: RequestContext): ViewerRow | null {
    return presentViewer(context);
  }

  @Mutation()
  async signIn(@Context() context: RequestContext, @Args() { input }: MutationSignInArgs): Promise<ViewerRow | null> {
    await this.signIns.signIn(context, input);
    return presentViewer(context);
  }

  @Mutation()
  acceptInvitation(@Context() context: RequestContext, @Args() { code, password }: MutationAcceptInvitationArgs): Promise<AcceptedInvitation> {
    return this.invitations.accept(context, code, password);
  }

  @Mutation()
  signOut(@Context() context: RequestContext): Promise<boolean> {
    return this.signIns.signOut(context);
  }

  @Mutation()
  async changePassword(@Context() context: RequestContext, @Args() { current, next }: MutationChangePasswordArgs): Promise<ViewerRow | null> {
    await this.passwords.changePassword(context, current, next);
    return presentViewer(context);
  }

  @Mutation()
  createFirstAdministrators(@Context() context: RequestContext, @Args() { code, administrators }: MutationCreateFirstAdministratorsArgs): Promise<boolean> {
    return this.first.create(context, code, administrators);
  }
}
