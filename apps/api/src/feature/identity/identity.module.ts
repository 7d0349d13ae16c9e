import { Module } from '@nestjs/common';
import { AccountAccessResolver } from './account-access.resolver.js';
import { AccountResolver } from './account.resolver.js';
import { AccountService } from './account.service.js';
import { FirstAdministratorsService } from './first-administrators.service.js';
import { IdentityResolver } from './identity.resolver.js';
import { InstallationService } from './installation.service.js';
import { NavigationService } from './navigation.service.js';
import { OwnAccountResolver } from './own-account.resolver.js';
import { OwnSessionService } from './own-session.service.js';
import { PasswordService } from './password.service.js';
import { SecondFactorService } from './second-factor.service.js';
import { SignInService } from './sign-in.service.js';
import { ViewerJointMeetingResolver } from './viewer-joint-meeting.resolver.js';

@Module({
  providers: [
    AccountResolver, AccountAccessResolver, AccountService, FirstAdministratorsService, IdentityResolver, InstallationService, NavigationService, OwnAccountResolver, OwnSessionService, PasswordService, SecondFactorService, SignInService, ViewerJointMeetingResolver,
  ],
  exports: [AccountService, FirstAdministratorsService],
})
export class IdentityModule {}
