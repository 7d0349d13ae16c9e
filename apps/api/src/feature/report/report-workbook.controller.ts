import { Controller, Get, Req, Res } from '@nestjs/common';
import { tableTypes } from '@lianxi/api-documents';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ContextFactory, JOINT_MEETING_HEADER } from '../../platform/context-factory.js';
import { demandPolicy } from '../../platform/policy.js';
import { ReportWorkbookService } from './report-workbook.service.js';

/** GET /api/report-workbook.xlsx: what one's own unit owes, to be filled in; the joint meeting as for an export. */
@Controller('api/report-workbook.xlsx')
export class ReportWorkbookController {
  constructor(
    private readonly contexts: ContextFactory,
    private readonly service: ReportWorkbookService,
  ) {}

  @Get()
  async download(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const params = request.query as Readonly<Record<string, unknown>>;
    const { jointMeeting } = params;
    if (request.headers[JOINT_MEETING_HEADER] === undefined && typeof jointMeeting === 'string') request.headers[JOINT_MEETING_HEADER] = jointMeeting;
    const context = await this.contexts.create(request, reply, 'file_reports');
    demandPolicy('member', context, 'report-workbook');
    const { name, content } = await this.service.make(context, params);
    await reply
      .headers({
        'content-type': tableTypes.xlsx,
        'content-disposition': `attachment; filename="report-workbook.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      })
      .send(content);
  }
}
