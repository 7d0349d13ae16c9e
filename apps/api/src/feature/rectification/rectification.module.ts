import { Module } from '@nestjs/common';
import { RectificationClocks } from './rectification-clocks.js';
import { RectificationReads } from './rectification.reads.js';
import { FindingRectificationResolver, RectificationCheckResolver, RectificationReportResolver, RectificationResolver } from './rectification.resolver.js';
import { RectificationService } from './rectification.service.js';
import { RectificationVerbsResolver } from './rectification-verbs.resolver.js';

@Module({
  providers: [RectificationClocks, RectificationReads, RectificationResolver, RectificationReportResolver, RectificationCheckResolver, FindingRectificationResolver, RectificationService, RectificationVerbsResolver],
})
export class RectificationModule {}
