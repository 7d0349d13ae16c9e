import { Module } from '@nestjs/common';
import { AppointPersonService } from './appoint-person.service.js';
import { EstablishJointMeetingService } from './establish-joint-meeting.service.js';
import { JointMeetingResolver } from './joint-meeting.resolver.js';
import { MembershipResolver } from './membership.resolver.js';
import { MembershipService } from './membership.service.js';
import { PeopleImportService } from './people-import.service.js';
import { PeopleSheetController } from './people-sheet.controller.js';
import { ReferenceService } from './reference.service.js';

@Module({
  providers: [AppointPersonService, EstablishJointMeetingService, JointMeetingResolver, MembershipResolver, MembershipService, PeopleImportService, ReferenceService],
  controllers: [PeopleSheetController],
  exports: [AppointPersonService, MembershipService],
})
export class JointMeetingModule {}
