import { Injectable } from '@nestjs/common';
import { ReadingSource } from '../../platform/reading.js';
import { AccountabilityReads } from '../accountability/accountability.reads.js';
import { ApiTokenService } from '../api-token/api-token.service.js';
import { AuditReads } from '../audit/audit.reads.js';
import { RobotService } from '../channel/robot.service.js';
import { HandOverService } from '../hand-over/hand-over.service.js';
import { AccountService } from '../identity/account.service.js';
import { AppointPersonService } from '../joint-meeting/appoint-person.service.js';
import { MembershipService } from '../joint-meeting/membership.service.js';
import { OverviewService } from '../overview/overview.service.js';
import { TodayService } from '../overview/today.service.js';
import { PeriodReads } from '../period/period.reads.js';
import { CalendarService } from '../setting/calendar.service.js';
import { SettingService } from '../setting/setting.service.js';
import { TaskReads } from '../task/task.reads.js';
import { PostService } from '../unit/post.service.js';
import { UnitService } from '../unit/unit.service.js';
import { WebhookService } from '../webhook/webhook.service.js';

/** What short lists are read from: the same services that their pages ask, with the same refusals. */
@Injectable()
export class ExportServices {
  constructor(
    readonly readings: ReadingSource,
    readonly accountabilities: AccountabilityReads,
    readonly accounts: AccountService,
    readonly apiTokens: ApiTokenService,
    readonly appointing: AppointPersonService,
    readonly audit: AuditReads,
    readonly calendars: CalendarService,
    readonly handOver: HandOverService,
    readonly memberships: MembershipService,
    readonly overview: OverviewService,
    readonly periods: PeriodReads,
    readonly posts: PostService,
    readonly robots: RobotService,
    readonly settings: SettingService,
    readonly tasks: TaskReads,
    readonly today: TodayService,
    readonly units: UnitService,
    readonly webhooks: WebhookService,
  ) {}
}
