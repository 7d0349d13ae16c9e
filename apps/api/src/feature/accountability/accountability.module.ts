import { Module } from '@nestjs/common';
import { AccountabilityReads } from './accountability.reads.js';
import { AccountabilityResolver } from './accountability.resolver.js';
import { AccountabilitySeals } from './accountability.seals.js';
import { AccountabilityService } from './accountability.service.js';
import { AccountabilityVerbsResolver } from './accountability-verbs.resolver.js';

@Module({
  providers: [AccountabilityReads, AccountabilityResolver, AccountabilitySeals, AccountabilityService, AccountabilityVerbsResolver],
  exports: [AccountabilityReads],
})
export class AccountabilityModule {}
