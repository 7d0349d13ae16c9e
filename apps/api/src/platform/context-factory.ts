import { Injectable } from '@nestjs/common';
import { isId } from '@lianxi/api-data';
import { DomainError, type ApiScope } from '@lianxi/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Clock } from './clock.js';
import { Config } from './config.js';
import { RequestContext } from './request-context.js';
import { SessionStore } from './session-store.js';
import { TokenStore } from './token-store.js';

export const SESSION_COOKIE = 'lianxi_session';
/** The joint meeting of the request (ADR 2). */
export const JOINT_MEETING_HEADER = 'lianxi-joint-meeting';
/** The post in which the sender acts; without it every post counts. */
export const POST_HEADER = 'lianxi-post';
/** For whom the request was made, where it was made earlier: on a device used by two, one never sends what the other wrote. */
export const ACCOUNT_HEADER = 'lianxi-account';
/** Sent by a page that asks by itself: it is answered, but does not keep the session alive. */
export const BACKGROUND_HEADER = 'lianxi-background';

const header = (request: FastifyRequest, name: string): string | null => {
  const value = request.headers[name];
  return typeof value === 'string' && isId(value) ? value.toLowerCase() : null;
};

/** Where a token may be used: a scope it must have, or the schema, which asks for one by field (`tokenGuard`). */
export type TokenUse = ApiScope | 'schema';

const BEARER = /^bearer /i;

/** From cookie and headers to a RequestContext. */
@Injectable()
export class ContextFactory {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: SessionStore,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly tokens: TokenStore,
  ) {}

  /** Whoever opens an address to other systems says for what; elsewhere a token is refused. */
  async create(request: FastifyRequest, reply: FastifyReply, tokenUse: TokenUse | null = null): Promise<RequestContext> {
    const { authorization } = request.headers;
    if (authorization !== undefined && BEARER.test(authorization)) return this.ofToken(request, reply, authorization.replace(BEARER, '').trim(), tokenUse);
    const now = this.clock.now();
    const today = this.clock.today();
    const token = request.cookies[SESSION_COOKIE];
    const found = token ? await this.sessions.find(token, today, header(request, POST_HEADER), request.headers[BACKGROUND_HEADER] === undefined) : null;
    if (token && !found) this.clearCookie(reply);
    const meant = request.headers[ACCOUNT_HEADER];
    const signedIn = meant === undefined || meant === found?.actor.accountId ? found : null;
    const asked = header(request, JOINT_MEETING_HEADER);
    const jointMeetingId = signedIn?.jointMeetings.some((each) => each.id === asked) ? asked : null;
    return new RequestContext(request, reply, this.dataSource, now, today, signedIn, jointMeetingId, Boolean(token));
  }

  /** TOKEN_WITH_SESSION, TOKEN_NOT_ACCEPTED, TOKEN_SCOPE_MISSING, and what the store says of the token. */
  private async ofToken(request: FastifyRequest, reply: FastifyReply, secret: string, use: TokenUse | null): Promise<RequestContext> {
    // A browser adds cookies by itself, so nobody could say which of the two was meant.
    if (request.cookies[SESSION_COOKIE] !== undefined) throw new DomainError('TOKEN_WITH_SESSION');
    const field = request.url.split('?')[0] ?? '';
    if (use === null) throw new DomainError('TOKEN_NOT_ACCEPTED', { field });
    const today = this.clock.today();
    const { grant, signedIn } = await this.tokens.demand(secret, today);
    if (use !== 'schema' && !grant.scopes.includes(use)) throw new DomainError('TOKEN_SCOPE_MISSING', { scope: use, field });
    const asked = header(request, JOINT_MEETING_HEADER);
    const jointMeetingId = asked === null || asked === grant.jointMeetingId ? grant.jointMeetingId : null;
    return new RequestContext(request, reply, this.dataSource, this.clock.now(), today, signedIn, jointMeetingId, false, grant);
  }

  /** httpOnly and SameSite=Lax; without expiry, so that it ends with the browser. */
  setCookie(reply: FastifyReply, token: string): void {
    void reply.setCookie(SESSION_COOKIE, token, { ...this.cookieOptions() });
  }

  clearCookie(reply: FastifyReply): void {
    void reply.clearCookie(SESSION_COOKIE, this.cookieOptions());
  }

  private cookieOptions(): { httpOnly: true; sameSite: 'lax'; path: string; secure: boolean } {
    return { httpOnly: true, sameSite: 'lax', path: '/', secure: this.config.publicUrl?.startsWith('https:') ?? false };
  }
}
