import { Module } from '@nestjs/common';
import { AccountResolver } from './account.resolver.js';
import { AccountService } from './account.service.js';
import { AttemptLimit } from './attempt-limit.js';
import { FirstAdministratorsService } from './first-administrators.service.js';
import { IdentityResolver } from './identity.resolver.js';
import { InstallationService } from './installation.service.js';
import { NavigationService } from './navigation.service.js';
import { PasswordService } from './password.service.js';
import { SignInService } from './sign-in.service.js';
import { ViewerJointMeetingResolver } from './viewer-joint-meeting.resolver.js';

@Module({
  providers: [
    AccountResolver, AccountService, AttemptLimit, FirstAdministratorsService, IdentityResolver, InstallationService, NavigationService, PasswordService, SignInService, ViewerJointMeetingResolver,
  ],
  exports: [AccountService, FirstAdministratorsService],
})
export class IdentityModule {}
