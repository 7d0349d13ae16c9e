import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FeedReader } from './feed.reader.js';

/** GET /feeds/TOKEN.ics or /feeds/unit-TOKEN.ics, without a session: the address is the secret. */
@Controller('feeds')
export class FeedController {
  constructor(private readonly reader: FeedReader) {}

  @Get(':file')
  async read(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('file') file: string): Promise<void> {
    const text = await this.reader.read(request, file);
    await reply
      .headers({
        'content-type': 'text/calendar; charset=utf-8',
        'content-disposition': 'inline; filename="lianxi.ics"',
        'cache-control': 'private, no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-robots-tag': 'noindex',
      })
      .send(text);
  }
}
