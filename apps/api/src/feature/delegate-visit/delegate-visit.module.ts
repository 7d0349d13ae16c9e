import { Module } from '@nestjs/common';
import { TaskModule } from '../task/task.module.js';
import { DelegateVisitReads } from './delegate-visit.reads.js';
import { DelegateVisitResolver, OpinionResolver } from './delegate-visit.resolver.js';
import { DelegateVisitService } from './delegate-visit.service.js';
import { DelegateVisitVerbsResolver } from './delegate-visit-verbs.resolver.js';
import { OpinionClocks } from './opinion-clocks.js';
import { OpinionService } from './opinion.service.js';

@Module({
  imports: [TaskModule],
  providers: [DelegateVisitReads, DelegateVisitResolver, OpinionResolver, DelegateVisitService, OpinionService, DelegateVisitVerbsResolver, OpinionClocks],
})
export class DelegateVisitModule {}
