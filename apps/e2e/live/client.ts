// Somebody of the demonstration, as a browser would speak for him.
const PASSWORD = process.env['LIANXI_DEMO_PASSWORD'] ?? 'Yanshi@4407';

export class LiveClient {
  private constructor(
    private readonly url: string,
    private readonly cookie: string,
    readonly jointMeetingId: string,
  ) {}

  /** Signed in, in the first of his joint meetings. */
  static async of(url: string, accountName: string): Promise<LiveClient> {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
      body: JSON.stringify({ query: 'mutation ($input: SignInInput!) { signIn(input: $input) { jointMeetings { jointMeeting { id } } } }', variables: { input: { accountName, password: PASSWORD } } }),
    });
    const { data, errors } = (await answer.json()) as { data?: { signIn: { jointMeetings: { jointMeeting: { id: string } }[] } | null } | null; errors?: unknown };
    const [first] = data?.signIn?.jointMeetings ?? [];
    if (!first) throw new Error(`${accountName} could not sign in: ${JSON.stringify(errors)}`);
    const cookie = answer.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ');
    return new LiveClient(url, cookie, first.jointMeeting.id);
  }

  /** What a browser of his would send, for a program that speaks by itself. */
  headersOf(): Record<string, string> {
    return this.headers();
  }

  private headers(more: Record<string, string> = {}): Record<string, string> {
    return { cookie: this.cookie, 'lianxi-joint-meeting': this.jointMeetingId, 'apollo-require-preflight': '1', ...more };
  }

  async ask<Data>(query: string, variables: object = {}): Promise<Data> {
    const answer = await fetch(`${this.url}/graphql`, { method: 'POST', headers: this.headers({ 'content-type': 'application/json' }), body: JSON.stringify({ query, variables }) });
    const { data, errors } = (await answer.json()) as { data?: Data | null; errors?: unknown };
    if (data == null || errors !== undefined) throw new Error(`no answer: ${JSON.stringify(errors)}`);
    return data;
  }

  /** The id of a file sent. */
  async upload(name: string, content: Uint8Array): Promise<string> {
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(content)]), name);
    const answer = await fetch(`${this.url}/files`, { method: 'POST', headers: this.headers(), body });
    const { id } = (await answer.json()) as { id?: string };
    if (id === undefined) throw new Error(`${name} was not taken: ${String(answer.status)}`);
    return id;
  }

  async download(path: string): Promise<Response> {
    const answer = await fetch(`${this.url}${path}`, { headers: this.headers() });
    if (!answer.ok) throw new Error(`${path}: ${String(answer.status)} ${await answer.text()}`);
    return answer;
  }

  async bytes(path: string): Promise<Uint8Array> {
    return new Uint8Array(await (await this.download(path)).arrayBuffer());
  }

  /** Megabytes the server holds now, and seconds it has worked so far, by its own /metrics. */
  async held(): Promise<{ readonly memory: number; readonly cpu: number }> {
    const text = await (await fetch(`${this.url}/metrics`)).text();
    const of = (name: string): number => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1] ?? Number.NaN);
    return { memory: of('process_resident_memory_bytes') / 1024 / 1024, cpu: of('process_cpu_seconds_total') };
  }
}
