import { ZIP_TYPE } from '@lianxi/api-documents';
import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ContextFactory } from '../../platform/context-factory.js';
import { demandPolicy } from '../../platform/policy.js';
import { LeaveService } from './leave.service.js';

/** POST /api/leave {purpose}: one joint meeting, whole, as an archive. For people only: a token opens none. */
@Controller('api/leave')
export class LeaveController {
  constructor(
    private readonly contexts: ContextFactory,
    private readonly service: LeaveService,
  ) {}

  @Post()
  async take(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body() body: unknown): Promise<void> {
    const context = await this.contexts.create(request, reply);
    demandPolicy('member', context, 'leave');
    const { purpose } = (typeof body === 'object' ? (body ?? {}) : {}) as Readonly<Record<string, unknown>>;
    const { name, stream } = await this.service.open(context, typeof purpose === 'string' ? purpose : '');
    await reply
      .status(200)
      .headers({ 'content-type': ZIP_TYPE, 'content-disposition': `attachment; filename="everything.zip"; filename*=UTF-8''${encodeURIComponent(name)}`, 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' })
      .send(stream);
  }
}
