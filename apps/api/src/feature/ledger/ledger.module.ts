import { Module } from '@nestjs/common';
import { ExportLimitModule } from '../export/export-limit.module.js';
import { TaskModule } from '../task/task.module.js';
import { ConsequenceReads } from './consequence.reads.js';
import { LedgerController } from './ledger.controller.js';
import { LedgerReads } from './ledger.reads.js';
import { LedgerFailureResolver, LedgerResolver, UnitConsequenceResolver } from './ledger.resolver.js';
import { LedgerService } from './ledger.service.js';
import { LedgerWorkbooks } from './ledger.workbooks.js';

@Module({
  imports: [ExportLimitModule, TaskModule],
  controllers: [LedgerController],
  providers: [ConsequenceReads, LedgerFailureResolver, LedgerReads, LedgerResolver, LedgerService, LedgerWorkbooks, UnitConsequenceResolver],
})
export class LedgerModule {}
