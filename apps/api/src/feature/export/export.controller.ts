import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ContextFactory, JOINT_MEETING_HEADER, type TokenUse } from '../../platform/context-factory.js';
import { ExportService } from './export.service.js';

/** What another system needs for a list; those not here are for people only. */
const tokenUses: Readonly<Record<string, TokenUse>> = { duties: 'read_register', notices: 'read_register', units: 'read_register', tasks: 'read_tasks', reports: 'read_reports' };

/** GET /api/export/LIST.xlsx or .csv; the joint meeting stands in the header or, for a plain link, in the address. */
@Controller('api/export')
export class ExportController {
  constructor(
    private readonly contexts: ContextFactory,
    private readonly service: ExportService,
  ) {}

  @Get(':file')
  async download(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('file') file: string): Promise<void> {
    const params = request.query as Readonly<Record<string, unknown>>;
    const { jointMeeting } = params;
    if (request.headers[JOINT_MEETING_HEADER] === undefined && typeof jointMeeting === 'string') request.headers[JOINT_MEETING_HEADER] = jointMeeting;
    const context = await this.contexts.create(request, reply, tokenUses[file.split('.')[0] ?? ''] ?? null);
    const { name, type, stream } = await this.service.open(context, file, params);
    await reply
      .headers({
        'content-type': type,
        'content-disposition': `attachment; filename="export.${file.endsWith('csv') ? 'csv' : 'xlsx'}"; filename*=UTF-8''${encodeURIComponent(name)}`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      })
      .send(stream);
  }
}
