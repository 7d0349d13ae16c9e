import { Module } from '@nestjs/common';
import { FeedController } from './feed.controller.js';
import { FeedReader } from './feed.reader.js';
import { FeedResolver } from './feed.resolver.js';
import { FeedService } from './feed.service.js';
import { UnitFeedResolver } from './unit-feed.resolver.js';
import { UnitFeedService } from './unit-feed.service.js';

@Module({ controllers: [FeedController], providers: [FeedReader, FeedResolver, FeedService, UnitFeedResolver, UnitFeedService] })
export class FeedModule {}
