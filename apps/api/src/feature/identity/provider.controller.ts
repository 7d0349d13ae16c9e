import { Controller, Get, Req, Res } from '@nestjs/common';
import { DomainError } from '@lianxi/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../../platform/config.js';
import { ContextFactory } from '../../platform/context-factory.js';
import { codeError } from '../../platform/error-format.js';
import type { RequestContext } from '../../platform/request-context.js';
import { ProviderCookie } from './provider-cookie.js';
import { ProviderSignInService } from './provider-sign-in.service.js';

/** A page of ours: begins with one slash, and holds nothing a browser would read as another host. */
const OWN_PAGE = /^\/(?![/\\])[^\s\\]{0,300}$/;

/** GET /api/oidc/begin and /api/oidc/return: to the identity provider and back. A browser is led there, so refusals lead to the sign-in page, which says them in words. */
@Controller('api/oidc')
export class ProviderController {
  constructor(
    private readonly service: ProviderSignInService,
    private readonly cookie: ProviderCookie,
    private readonly contexts: ContextFactory,
    private readonly config: Config,
  ) {}

  @Get('begin')
  begin(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { from } = request.query as { from?: unknown };
    return this.lead(request, reply, (context) => this.service.begin(context, typeof from === 'string' && OWN_PAGE.test(from) ? from : null));
  }

  @Get('return')
  finish(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const at = request.url.indexOf('?');
    return this.lead(request, reply, (context) => this.service.finish(context, at < 0 ? '' : request.url.slice(at)));
  }

  private async lead(request: FastifyRequest, reply: FastifyReply, work: (context: RequestContext) => Promise<string>): Promise<void> {
    if (this.config.oidc === null) throw new DomainError('NOT_FOUND');
    void reply.headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
    try {
      const context = await this.contexts.create(request, reply);
      await reply.redirect(await work(context), 302);
    } catch (error) {
      const { code, params } = codeError(error);
      const { subject = null } = params;
      this.cookie.write(reply, { kind: 'refused', code, params, subject: subject === null ? null : String(subject) });
      await reply.redirect('/sign-in', 302);
    }
  }
}
