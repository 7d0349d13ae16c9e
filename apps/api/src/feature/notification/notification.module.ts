import { Module } from '@nestjs/common';
import { GraphqlSocket } from '../../platform/graphql-socket.js';
import { EscalationService } from './escalation.service.js';
import { NotificationFeed } from './notification.feed.js';
import { NotificationJobs } from './notification.jobs.js';
import { NotificationReads } from './notification.reads.js';
import { NotificationResolver } from './notification.resolver.js';
import { NotificationSubscription } from './notification.subscription.js';
import { NotificationTeller } from './notification.teller.js';
import { UrgeReads } from './urge.reads.js';
import { UrgeService } from './urge.service.js';

@Module({
  providers: [
    EscalationService, GraphqlSocket, NotificationFeed, NotificationJobs, NotificationReads, NotificationResolver, NotificationSubscription, NotificationTeller, UrgeReads, UrgeService,
  ],
})
export class NotificationModule {}
