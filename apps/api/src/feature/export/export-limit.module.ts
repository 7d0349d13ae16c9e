import { Module } from '@nestjs/common';
import { ExportLimit } from './export-limit.js';

/** One limit for all that is taken out as a file, whichever feature makes it. */
@Module({ providers: [ExportLimit], exports: [ExportLimit] })
export class ExportLimitModule {}
