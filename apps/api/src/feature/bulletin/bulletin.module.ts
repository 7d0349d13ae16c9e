import { Module } from '@nestjs/common';
import { BulletinReads } from './bulletin.reads.js';
import { BulletinReceiptResolver, BulletinResolver } from './bulletin.resolver.js';
import { BulletinService } from './bulletin.service.js';
import { BulletinVerbsResolver } from './bulletin-verbs.resolver.js';

@Module({ providers: [BulletinReads, BulletinReceiptResolver, BulletinResolver, BulletinService, BulletinVerbsResolver], exports: [BulletinReads] })
export class BulletinModule {}
