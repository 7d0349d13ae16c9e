import { Module } from '@nestjs/common';
import { EscalationService } from './escalation.service.js';
import { NotificationJobs } from './notification.jobs.js';
import { NotificationReads } from './notification.reads.js';
import { NotificationResolver } from './notification.resolver.js';
import { NotificationTeller } from './notification.teller.js';
import { UrgeReads } from './urge.reads.js';
import { UrgeService } from './urge.service.js';

@Module({
  providers: [EscalationService, NotificationJobs, NotificationReads, NotificationResolver, NotificationTeller, UrgeReads, UrgeService],
})
export class NotificationModule {}
