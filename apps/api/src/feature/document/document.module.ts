import { Module } from '@nestjs/common';
import { ComplaintModule } from '../complaint/complaint.module.js';
import { ExportLimitModule } from '../export/export-limit.module.js';
import { InspectionModule } from '../inspection/inspection.module.js';
import { BulletinModule } from '../bulletin/bulletin.module.js';
import { MeetingModule } from '../meeting/meeting.module.js';
import { DocumentController } from './document.controller.js';
import { DocumentFacts } from './document.facts.js';
import { ComplaintDocumentResolver, DocumentResolver } from './document.resolver.js';
import { DocumentService } from './document.service.js';

@Module({ imports: [BulletinModule, ComplaintModule, ExportLimitModule, InspectionModule, MeetingModule], controllers: [DocumentController], providers: [ComplaintDocumentResolver, DocumentFacts, DocumentResolver, DocumentService], exports: [DocumentFacts] })
export class DocumentModule {}
