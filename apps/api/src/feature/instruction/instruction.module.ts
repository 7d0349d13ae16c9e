import { Module } from '@nestjs/common';
import { TaskModule } from '../task/task.module.js';
import { InstructionReads } from './instruction.reads.js';
import { InstructionResolver } from './instruction.resolver.js';
import { InstructionService } from './instruction.service.js';

@Module({ imports: [TaskModule], providers: [InstructionReads, InstructionResolver, InstructionService], exports: [InstructionReads] })
export class InstructionModule {}
