import { Module } from '@nestjs/common';
import { AuditReads } from './audit.reads.js';
import { AuditResolver } from './audit.resolver.js';
import { LogCheckService } from './log-check.service.js';

@Module({ providers: [AuditReads, AuditResolver, LogCheckService], exports: [AuditReads] })
export class AuditModule {}
