import { Module } from '@nestjs/common';
import { AccountabilityReads } from './accountability.reads.js';
import { AccountabilityResolver } from './accountability.resolver.js';
import { AccountabilitySeals } from './accountability.seals.js';
import { AccountabilityService } from './accountability.service.js';
import { AccountabilityVerbsResolver } from './accountability-verbs.resolver.js';
import { AppealClocks } from './appeal-clocks.js';

@Module({
  providers: [AccountabilityReads, AccountabilityResolver, AccountabilitySeals, AccountabilityService, AccountabilityVerbsResolver, AppealClocks],
  exports: [AccountabilityReads],
})
export class AccountabilityModule {}
