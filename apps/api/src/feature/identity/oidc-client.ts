import { Injectable } from '@nestjs/common';
import { DomainError } from '@lianxi/domain';
import {
  allowInsecureRequests, authorizationCodeGrant, AuthorizationResponseError, buildAuthorizationUrl, calculatePKCECodeChallenge, discovery, fetchUserInfo, randomNonce, randomPKCECodeVerifier, randomState,
  type Configuration,
} from 'openid-client';
import { Config } from '../../platform/config.js';
import { log } from '../../platform/log.js';

const TIMEOUT_SECONDS = 10;
export const RETURN_PATH = '/api/oidc/return';

/** What has to come back with the answer, kept in the browser that asked. */
export interface Asked {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Who somebody is, as the provider has proved it. */
export interface ProvedIdentity {
  readonly subject: string;
  /** Only where the provider says that it is the person's. */
  readonly mail: string | null;
  /** RFC 8176: how it was proved. */
  readonly methods: readonly string[];
}

/** The identity provider by OpenID Connect: code flow with PKCE, state and nonce. Its addresses and keys are asked of itself, once it is needed. */
@Injectable()
export class OidcClient {
  private known: Promise<Configuration> | null = null;

  constructor(private readonly config: Config) {}

  /** Where the browser is sent. PROVIDER_UNREACHABLE. */
  async ask(wantsMail: boolean): Promise<{ readonly address: string; readonly asked: Asked }> {
    const asked = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
    const address = buildAuthorizationUrl(await this.provider(), {
      redirect_uri: this.returnAddress(), scope: wantsMail ? 'openid email' : 'openid', state: asked.state, nonce: asked.nonce,
      code_challenge: await calculatePKCECodeChallenge(asked.verifier), code_challenge_method: 'S256',
    });
    return { address: address.href, asked };
  }

  /** What the provider answered. SIGN_IN_STALE, PROVIDER_DECLINED, PROVIDER_ANSWER_INVALID, PROVIDER_UNREACHABLE. */
  async prove(search: string, { state, nonce, verifier }: Asked, wantsMail: boolean): Promise<ProvedIdentity> {
    const current = new URL(`${this.returnAddress()}${search}`);
    if (current.searchParams.get('state') !== state) throw new DomainError('SIGN_IN_STALE');
    const provider = await this.provider();
    try {
      const tokens = await authorizationCodeGrant(provider, current, { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true });
      const claims = tokens.claims();
      if (claims === undefined) throw new DomainError('PROVIDER_ANSWER_INVALID');
      const told = wantsMail && claims['email'] === undefined ? await fetchUserInfo(provider, tokens.access_token, claims.sub) : claims;
      const mail = told['email_verified'] === true && typeof told['email'] === 'string' ? told['email'] : null;
      return { subject: claims.sub, mail, methods: methodsOf(claims['amr']) };
    } catch (error) {
      throw this.refusalOf(error);
    }
  }

  private async provider(): Promise<Configuration> {
    const { oidc } = this.config;
    if (oidc === null) throw new DomainError('NOT_FOUND');
    const { issuer, clientId, clientSecret } = oidc;
    // http only where the settings have named the host (config.ts).
    const execute = issuer.startsWith('http:') ? [allowInsecureRequests] : [];
    this.known ??= discovery(new URL(issuer), clientId, clientSecret ?? undefined, undefined, { execute, timeout: TIMEOUT_SECONDS });
    try {
      return await this.known;
    } catch (error) {
      this.known = null;
      log.warn({ err: error }, 'the identity provider does not say where it is');
      throw new DomainError('PROVIDER_UNREACHABLE');
    }
  }

  private returnAddress(): string {
    return new URL(RETURN_PATH, this.config.publicUrl ?? 'http://localhost').href;
  }

  private refusalOf(error: unknown): DomainError {
    if (error instanceof DomainError) return error;
    if (error instanceof AuthorizationResponseError) return new DomainError('PROVIDER_DECLINED');
    log.warn({ err: error }, 'the answer of the identity provider was not accepted');
    return new DomainError(unreachable(error) ? 'PROVIDER_UNREACHABLE' : 'PROVIDER_ANSWER_INVALID');
  }
}

// `fetch` throws TypeError for a connection that fails; the library tells time that ran out by its own code.
const unreachable = (error: unknown): boolean => (error instanceof TypeError && error.message === 'fetch failed') || (error as { code?: unknown } | null)?.code === 'OAUTH_TIMEOUT';

const methodsOf = (amr: unknown): readonly string[] => (Array.isArray(amr) ? amr.filter((method): method is string => typeof method === 'string') : []);
