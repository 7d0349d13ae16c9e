import { ZIP_TYPE } from '@lianxi/api-documents';
import { DomainError, packSubjects } from '@lianxi/domain';
import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ContextFactory } from '../../platform/context-factory.js';
import { demandPolicy } from '../../platform/policy.js';
import { PackService, type PackAsked } from './pack.service.js';

/** The fingerprint of a pack goes with it, so that whoever made it can note it down apart. */
export const FINGERPRINT_HEADER = 'lianxi-fingerprint';

/** POST /api/evidence-packs {subject, id, purpose}: one matter as an archive that verifies itself offline. For people only: a token opens none. */
@Controller('api/evidence-packs')
export class PackController {
  constructor(
    private readonly contexts: ContextFactory,
    private readonly service: PackService,
  ) {}

  @Post()
  async make(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body() body: unknown): Promise<void> {
    const context = await this.contexts.create(request, reply);
    demandPolicy('member', context, 'evidence-packs');
    const { name, fingerprint, stream } = await this.service.open(context, askedOf(body));
    await reply
      .status(200)
      .headers({
        'content-type': ZIP_TYPE,
        'content-disposition': `attachment; filename="evidence.zip"; filename*=UTF-8''${encodeURIComponent(name)}`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
        [FINGERPRINT_HEADER]: fingerprint,
      })
      .send(stream);
  }
}

function askedOf(body: unknown): PackAsked {
  const { subject: wanted, id, purpose } = (typeof body === 'object' ? (body ?? {}) : {}) as Readonly<Record<string, unknown>>;
  const subject = packSubjects.find((each) => each === wanted);
  if (subject === undefined) throw new DomainError('INPUT_INVALID', {}, 'subject');
  if (typeof id !== 'string') throw new DomainError('FIELD_REQUIRED', {}, 'id');
  return { subject, id, purpose: typeof purpose === 'string' ? purpose : '' };
}
