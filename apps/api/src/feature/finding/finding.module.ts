import { Module } from '@nestjs/common';
import { FindingListResolver } from './finding.resolver.js';

@Module({ providers: [FindingListResolver] })
export class FindingModule {}
