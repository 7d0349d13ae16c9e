import { Module } from '@nestjs/common';
import { AccountabilityModule } from '../accountability/accountability.module.js';
import { DocumentModule } from '../document/document.module.js';
import { DutyModule } from '../duty/duty.module.js';
import { ExportLimitModule } from '../export/export-limit.module.js';
import { InspectionModule } from '../inspection/inspection.module.js';
import { TaskModule } from '../task/task.module.js';
import { PackCollector } from './pack.collector.js';
import { PackController } from './pack.controller.js';
import { PackMeter } from './pack.files.js';
import { PackService } from './pack.service.js';

@Module({ imports: [AccountabilityModule, DocumentModule, DutyModule, ExportLimitModule, InspectionModule, TaskModule], controllers: [PackController], providers: [PackCollector, PackMeter, PackService] })
export class EvidencePackModule {}
