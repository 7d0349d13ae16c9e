import { Module, type OnModuleInit } from '@nestjs/common';
import { FileAccess } from '../../platform/file-access.js';
import { ConfirmNoticeService } from './confirm-notice.service.js';
import { DiscardNoticeService } from './discard-notice.service.js';
import { DraftItemResolver, DraftUnitResolver } from './draft-item.resolver.js';
import { DraftItemService } from './draft-item.service.js';
import { ImportNoticeService } from './import-notice.service.js';
import { NoticeMembersService } from './notice-members.service.js';
import { NoticeReads } from './notice.reads.js';
import { NoticeResolver } from './notice.resolver.js';
import { NoticeSources } from './notice-source.js';

@Module({
  providers: [
    ConfirmNoticeService, DiscardNoticeService, DraftItemResolver, DraftItemService, DraftUnitResolver, ImportNoticeService, NoticeMembersService, NoticeReads, NoticeResolver, NoticeSources,
  ],
})
export class NoticeModule implements OnModuleInit {
  constructor(
    private readonly files: FileAccess,
    private readonly reads: NoticeReads,
  ) {}

  onModuleInit(): void {
    this.files.allow('notice', (context, id) => this.reads.one(context, id).then(() => true));
  }
}
