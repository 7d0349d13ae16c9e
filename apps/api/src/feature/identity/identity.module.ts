import { Module } from '@nestjs/common';
import { AccountAccessResolver } from './account-access.resolver.js';
import { AccountResolver } from './account.resolver.js';
import { AccountService } from './account.service.js';
import { FirstAdministratorsService } from './first-administrators.service.js';
import { IdentityResolver } from './identity.resolver.js';
import { IdentityRuleService } from './identity-rule.service.js';
import { InstallationService } from './installation.service.js';
import { InvitationService } from './invitation.service.js';
import { NavigationService } from './navigation.service.js';
import { OidcClient } from './oidc-client.js';
import { OwnAccountResolver } from './own-account.resolver.js';
import { OwnSessionService } from './own-session.service.js';
import { PasswordService } from './password.service.js';
import { ProviderController } from './provider.controller.js';
import { ProviderCookie } from './provider-cookie.js';
import { ProviderResolver } from './provider.resolver.js';
import { ProviderSignInService } from './provider-sign-in.service.js';
import { SecondFactorService } from './second-factor.service.js';
import { SignInService } from './sign-in.service.js';
import { ViewerJointMeetingResolver } from './viewer-joint-meeting.resolver.js';

@Module({
  controllers: [ProviderController],
  providers: [
    AccountResolver, AccountAccessResolver, AccountService, FirstAdministratorsService, IdentityResolver, IdentityRuleService, InstallationService, InvitationService, NavigationService, OwnAccountResolver, OwnSessionService, OidcClient, PasswordService, ProviderCookie, ProviderResolver, ProviderSignInService, SecondFactorService, SignInService, ViewerJointMeetingResolver,
  ],
  exports: [AccountService, FirstAdministratorsService, InvitationService],
})
export class IdentityModule {}
