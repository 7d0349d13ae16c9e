import { Module } from '@nestjs/common';
import { ChannelResolver } from './channel.resolver.js';
import { DayMails } from './day-mails.js';
import { MailSender } from './mail.sender.js';
import { MailService } from './mail.service.js';
import { RobotSender } from './robot.sender.js';
import { RobotService } from './robot.service.js';

@Module({ providers: [ChannelResolver, DayMails, MailSender, MailService, RobotSender, RobotService], exports: [MailSender, RobotService] })
export class ChannelModule {}
