import { Module } from '@nestjs/common';
import { ExportLimitModule } from '../export/export-limit.module.js';
import { LeaveController } from './leave.controller.js';
import { LeaveService } from './leave.service.js';

@Module({ imports: [ExportLimitModule], controllers: [LeaveController], providers: [LeaveService] })
export class LeaveModule {}
