import { Injectable } from '@nestjs/common';
import { isId } from '@lianxi/api-data';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Clock } from './clock.js';
import { Config } from './config.js';
import { RequestContext } from './request-context.js';
import { SessionStore } from './session-store.js';

export const SESSION_COOKIE = 'lianxi_session';
/** The joint meeting of the request (ADR 2). */
export const JOINT_MEETING_HEADER = 'lianxi-joint-meeting';
/** The post in which the sender acts; without it every post counts. */
export const POST_HEADER = 'lianxi-post';
/** Sent by a page that asks by itself: it is answered, but does not keep the session alive. */
export const BACKGROUND_HEADER = 'lianxi-background';

const header = (request: FastifyRequest, name: string): string | null => {
  const value = request.headers[name];
  return typeof value === 'string' && isId(value) ? value.toLowerCase() : null;
};

/** From cookie and headers to a RequestContext. */
@Injectable()
export class ContextFactory {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: SessionStore,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async create(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
    const now = this.clock.now();
    const today = this.clock.today();
    const token = request.cookies[SESSION_COOKIE];
    const signedIn = token ? await this.sessions.find(token, today, header(request, POST_HEADER), request.headers[BACKGROUND_HEADER] === undefined) : null;
    const asked = header(request, JOINT_MEETING_HEADER);
    const jointMeetingId = signedIn?.jointMeetings.some((each) => each.id === asked) ? asked : null;
    if (token && !signedIn) this.clearCookie(reply);
    return new RequestContext(request, reply, this.dataSource, now, today, signedIn, jointMeetingId, Boolean(token));
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
