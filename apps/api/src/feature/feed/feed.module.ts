import { Module } from '@nestjs/common';
import { AttemptLimit } from '../identity/attempt-limit.js';
import { FeedController } from './feed.controller.js';
import { FeedReader } from './feed.reader.js';
import { FeedResolver } from './feed.resolver.js';
import { FeedService } from './feed.service.js';
import { UnitFeedResolver } from './unit-feed.resolver.js';
import { UnitFeedService } from './unit-feed.service.js';

// A limit of its own: reading calendars slows nobody's sign-in.
@Module({ controllers: [FeedController], providers: [AttemptLimit, FeedReader, FeedResolver, FeedService, UnitFeedResolver, UnitFeedService] })
export class FeedModule {}
