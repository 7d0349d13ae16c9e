import { Controller, Get, Header, Res } from '@nestjs/common';
import { isCurrent } from '@lianxi/api-data';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { Metrics } from './metrics.js';

/** /healthz: the process answers. /readyz: the database does, with every migration. /metrics: Prometheus text. */
@Controller()
export class HealthController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly metrics: Metrics,
  ) {}

  @Get('healthz')
  @Header('cache-control', 'no-store')
  live(): { status: string } {
    return { status: 'live' };
  }

  @Get('readyz')
  @Header('cache-control', 'no-store')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<{ status: string }> {
    const ready = await isCurrent(this.dataSource).catch(() => false);
    if (!ready) reply.status(503);
    return { status: ready ? 'ready' : 'not ready' };
  }

  @Get('metrics')
  async text(@Res() reply: FastifyReply): Promise<void> {
    await reply.header('content-type', this.metrics.registry.contentType).send(await this.metrics.registry.metrics());
  }
}
