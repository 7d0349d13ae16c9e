import { Module } from '@nestjs/common';
import { TaskModule } from '../task/task.module.js';
import { ComplaintClocks } from './complaint-clocks.js';
import { ComplaintReads } from './complaint.reads.js';
import { ComplaintResolver } from './complaint.resolver.js';
import { ComplaintSeals } from './complaint.seals.js';
import { ComplaintService } from './complaint.service.js';
import { ComplaintVerbsResolver } from './complaint-verbs.resolver.js';
import { PublicComplaintController } from './public-complaint.controller.js';
import { PublicComplaintService } from './public-complaint.service.js';
import { WorkProofs } from './work-proofs.js';

@Module({
  imports: [TaskModule],
  controllers: [PublicComplaintController],
  providers: [ComplaintClocks, ComplaintReads, ComplaintResolver, ComplaintSeals, ComplaintService, ComplaintVerbsResolver, PublicComplaintService, WorkProofs],
  exports: [ComplaintReads, ComplaintSeals],
})
export class ComplaintModule {}
