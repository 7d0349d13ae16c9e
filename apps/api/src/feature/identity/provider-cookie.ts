import { Injectable } from '@nestjs/common';
import type { ErrorCode, ErrorParams } from '@lianxi/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../../platform/clock.js';
import { Config } from '../../platform/config.js';
import { Seal } from '../../platform/seal.js';
import type { Asked, ProvedIdentity } from './oidc-client.js';

export const PROVIDER_COOKIE = 'lianxi_provider';
const PURPOSE = 'sign-in by provider';
const MINUTES = 10;

/** How far a sign-in by the identity provider has come in a browser. */
export type ProviderStep =
  | { readonly kind: 'asked'; readonly asked: Asked; readonly from: string | null }
  | { readonly kind: 'proved'; readonly proved: ProvedIdentity; readonly from: string | null }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly params: ErrorParams; readonly subject: string | null };

/** Kept in the browser itself, sealed and for ten minutes: nothing stands on the server for whoever only knocks. */
@Injectable()
export class ProviderCookie {
  constructor(
    private readonly seal: Seal,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  write(reply: FastifyReply, step: ProviderStep): void {
    const until = this.clock.systemNow().getTime() + MINUTES * 60_000;
    void reply.setCookie(PROVIDER_COOKIE, this.seal.close(JSON.stringify({ ...step, until }), PROVIDER_COOKIE, PURPOSE), { ...this.options(), maxAge: MINUTES * 60 });
  }

  /** Null where there is none, it is over, or it is not of our making. */
  read(request: FastifyRequest): ProviderStep | null {
    const sealed = request.cookies[PROVIDER_COOKIE];
    const text = sealed === undefined ? null : this.seal.open(sealed, PROVIDER_COOKIE, PURPOSE);
    const step = text === null ? null : (JSON.parse(text) as ProviderStep & { readonly until: number });
    return step === null || step.until < this.clock.systemNow().getTime() ? null : step;
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(PROVIDER_COOKIE, this.options());
  }

  private options(): { httpOnly: true; sameSite: 'lax'; path: string; secure: boolean } {
    return { httpOnly: true, sameSite: 'lax', path: '/', secure: this.config.publicUrl?.startsWith('https:') ?? false };
  }
}
