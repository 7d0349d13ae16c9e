import { Module } from '@nestjs/common';
import { TaskModule } from '../task/task.module.js';
import { AssessmentFiles } from './assessment-files.js';
import { AssessmentReads } from './assessment.reads.js';
import { AssessmentFindingResolver, AssessmentResolver, AssessmentWorkResolver } from './assessment.resolver.js';
import { AssessmentService } from './assessment.service.js';
import { AssessmentVerbsResolver } from './assessment-verbs.resolver.js';

@Module({
  imports: [TaskModule],
  providers: [AssessmentFiles, AssessmentReads, AssessmentResolver, AssessmentWorkResolver, AssessmentFindingResolver, AssessmentService, AssessmentVerbsResolver],
})
export class AssessmentModule {}
