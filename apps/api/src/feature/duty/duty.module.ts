import { Module } from '@nestjs/common';
import { DutyReads } from './duty.reads.js';
import { DutyResolver } from './duty.resolver.js';
import { DutyService } from './duty.service.js';

@Module({ providers: [DutyReads, DutyResolver, DutyService], exports: [DutyReads] })
export class DutyModule {}
