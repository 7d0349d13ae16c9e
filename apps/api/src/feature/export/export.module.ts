import { Module } from '@nestjs/common';
import { ExportController } from './export.controller.js';
import { ExportLimit } from './export-limit.js';
import { ExportService } from './export.service.js';

@Module({ controllers: [ExportController], providers: [ExportLimit, ExportService], exports: [ExportLimit] })
export class ExportModule {}
