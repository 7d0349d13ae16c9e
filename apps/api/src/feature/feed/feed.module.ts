import { Module } from '@nestjs/common';
import { AttemptLimit } from '../identity/attempt-limit.js';
import { FeedController } from './feed.controller.js';
import { FeedResolver } from './feed.resolver.js';
import { FeedService } from './feed.service.js';

// A limit of its own: reading calendars slows nobody's sign-in.
@Module({ controllers: [FeedController], providers: [AttemptLimit, FeedResolver, FeedService] })
export class FeedModule {}
