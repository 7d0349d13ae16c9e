import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import { tableTypes } from '@lianxi/api-documents';
import type { ImportTasksInput } from '@lianxi/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ContextFactory, JOINT_MEETING_HEADER } from '../../platform/context-factory.js';
import { demandPolicy } from '../../platform/policy.js';
import type { RequestContext } from '../../platform/request-context.js';
import { LedgerWorkbooks, type Workbook } from './ledger.workbooks.js';

/** GET /api/task-template.xlsx, to be filled in; POST /api/task-import/refused.xlsx, the lines an import refuses with the reason beside each. */
@Controller('api')
export class LedgerController {
  constructor(
    private readonly contexts: ContextFactory,
    private readonly workbooks: LedgerWorkbooks,
  ) {}

  @Get('task-template.xlsx')
  template(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.send(request, reply, (context, language) => this.workbooks.template(context, language));
  }

  @Post('task-import/refused.xlsx')
  refused(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body() input: ImportTasksInput): Promise<void> {
    return this.send(request, reply, (context, language) => this.workbooks.refused(context, input, language));
  }

  private async send(request: FastifyRequest, reply: FastifyReply, make: (context: RequestContext, language: 'zh' | 'en') => Promise<Workbook>): Promise<void> {
    const { jointMeeting, language } = request.query as Readonly<Record<string, unknown>>;
    if (request.headers[JOINT_MEETING_HEADER] === undefined && typeof jointMeeting === 'string') request.headers[JOINT_MEETING_HEADER] = jointMeeting;
    const context = await this.contexts.create(request, reply);
    demandPolicy('secretariat', context, 'task-import');
    const { name, content } = await make(context, language === 'en' ? 'en' : 'zh');
    await reply
      .status(200)
      .headers({
        'content-type': tableTypes.xlsx,
        'content-disposition': `attachment; filename="tasks.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      })
      .send(content);
  }
}
