import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { TaskModule } from '../task/task.module.js';
import { ConclusionClocks } from './conclusion-clocks.js';
import { DesignationService } from './designation.service.js';
import { EvidenceAccess } from './evidence-access.js';
import { FieldService } from './field.service.js';
import { InspectionReads } from './inspection.reads.js';
import { InspectionResolver } from './inspection.resolver.js';
import { InspectionService } from './inspection.service.js';
import { InviteService } from './invite.service.js';
import { DesignationResolver, FindingResolver, InspectionObjectResolver, UnitDesignationResolver, VisitResolver } from './part.resolver.js';
import { InspectionVerbResolver } from './verb.resolver.js';

@Module({
  imports: [IdentityModule, TaskModule],
  providers: [ConclusionClocks, DesignationResolver, DesignationService, EvidenceAccess, FieldService, FindingResolver, InspectionObjectResolver, InspectionReads, InspectionResolver, InspectionService, InspectionVerbResolver, InviteService, UnitDesignationResolver, VisitResolver],
  exports: [InspectionReads],
})
export class InspectionModule {}
