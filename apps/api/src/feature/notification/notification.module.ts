import { Module } from '@nestjs/common';
import { GraphqlSocket } from '../../platform/graphql-socket.js';
import { ChannelModule } from '../channel/channel.module.js';
import { DayMail } from './day-mail.js';
import { EscalationService } from './escalation.service.js';
import { MessageWriter } from './message.writer.js';
import { NotificationFeed } from './notification.feed.js';
import { NotificationJobs } from './notification.jobs.js';
import { NotificationReads } from './notification.reads.js';
import { NotificationResolver } from './notification.resolver.js';
import { NotificationSubscription } from './notification.subscription.js';
import { NotificationTeller } from './notification.teller.js';
import { UrgeReads } from './urge.reads.js';
import { UrgeService } from './urge.service.js';

@Module({
  imports: [ChannelModule],
  providers: [
    DayMail, EscalationService, GraphqlSocket, MessageWriter, NotificationFeed, NotificationJobs, NotificationReads, NotificationResolver, NotificationSubscription, NotificationTeller, UrgeReads, UrgeService,
  ],
  exports: [MessageWriter],
})
export class NotificationModule {}
