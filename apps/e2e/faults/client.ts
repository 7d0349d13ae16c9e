import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { PASSWORD } from '../elements/accounts.js';

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

/** The server said no: not to be tried again. */
export class Refused extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** Of two that came at once: what was done, rather than that it is done already. */
const better = <Data>([first, second]: readonly [Answer<Data> | null, Answer<Data> | null]): Answer<Data> | null => (first?.data != null && first.errors === undefined ? first : second ?? first);

// Somebody whom seven kills in a row met, on a machine with other work, was answered by nobody for two minutes.
const GIVE_UP_MS = 600_000;

/** Somebody at a page whose server may die at any moment: what got no answer is sent again, as a browser's user would. */
export class FaultClient {
  private cookie = '';
  private jointMeetingId = '';
  /** Requests that got no answer. */
  unanswered = 0;

  constructor(
    readonly account: string,
    private readonly addresses: readonly string[],
    private readonly twice = false,
  ) {}

  async signIn(): Promise<void> {
    await this.ask('mutation ($input: SignInInput!) { signIn(input: $input) { id } }', { input: { accountName: this.account, password: PASSWORD } });
    const { viewer } = await this.ask<{ viewer: { jointMeetings: readonly { jointMeeting: { id: string } }[] } }>('{ viewer { jointMeetings { jointMeeting { id } } } }');
    this.jointMeetingId = viewer.jointMeetings[0]?.jointMeeting.id ?? '';
  }

  get headers(): Record<string, string> {
    return { 'content-type': 'application/json', 'apollo-require-preflight': '1', cookie: this.cookie, ...(this.jointMeetingId ? { 'lianxi-joint-meeting': this.jointMeetingId } : {}) };
  }

  get meeting(): string {
    return this.jointMeetingId;
  }

  /** Asks until there is an answer; a refusal is one. */
  async ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    for (const until = Date.now() + GIVE_UP_MS; ; await pause(150)) {
      const answer = this.twice ? better(await Promise.all([this.once<Data>(query, variables), this.once<Data>(query, variables)])) : await this.once<Data>(query, variables);
      if (answer?.data != null && answer.errors === undefined) return answer.data;
      const code = answer?.errors?.[0]?.extensions?.code;
      if (code !== undefined && code !== 'INTERNAL' && code !== 'UNAVAILABLE') throw new Refused(code);
      this.unanswered += 1;
      if (Date.now() > until) throw new Error(`no answer for ${String(GIVE_UP_MS / 1000)} s`);
    }
  }

  /** One attempt; null where no answer came. */
  private async once<Data>(query: string, variables: Record<string, unknown>): Promise<Answer<Data> | null> {
    const address = this.addresses[Math.floor(Math.random() * this.addresses.length)] ?? '';
    try {
      const response = await fetch(`${address}/graphql`, { method: 'POST', headers: this.headers, body: JSON.stringify({ query, variables }), signal: AbortSignal.timeout(15_000) });
      const answer = (await response.json()) as Answer<Data>;
      const set = response.headers.getSetCookie()[0];
      if (set !== undefined) this.cookie = set.split(';')[0] ?? '';
      return answer;
    } catch {
      return null;
    }
  }
}

export const newKey = (): string => randomUUID();
