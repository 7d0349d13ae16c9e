import { Injectable, type OnModuleInit } from '@nestjs/common';
import { findMeetingOfItem } from '@lianxi/api-data';
import { FileAccess } from '../../platform/file-access.js';
import { MeetingReads } from './meeting.reads.js';

/** Papers of an agenda: for whoever may read the meeting. */
@Injectable()
export class MeetingFiles implements OnModuleInit {
  constructor(
    private readonly files: FileAccess,
    private readonly reads: MeetingReads,
  ) {}

  onModuleInit(): void {
    this.files.allow('agenda_item', async (request, id) => {
      const meetingId = await findMeetingOfItem(await request.reader(), { jointMeetingId: request.tenant, id });
      return meetingId !== null && (await this.reads.one(request, meetingId)) !== null;
    });
  }
}
