import type { ErrorCode } from '@lianxi/domain';
import type { FastifyInstance } from 'fastify';

export interface Answer {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly { message: string; path?: readonly (string | number)[]; extensions: { code: ErrorCode; category: string; params: Record<string, unknown>; field: string | null } }[];
}

/** What somebody sends: as a browser would, with cookie and joint meeting. */
export class Client {
  constructor(
    private readonly server: FastifyInstance,
    private readonly token: string | null,
    private readonly jointMeetingId: string | null,
    /** Another system's token instead of a session. */
    private readonly apiToken: string | null = null,
  ) {}

  /** The same person in another joint meeting, or in none. */
  in(jointMeetingId: string | null): Client {
    return new Client(this.server, this.token, jointMeetingId, this.apiToken);
  }

  /** Another system with that secret and nothing else. */
  withToken(secret: string): Client {
    return new Client(this.server, null, null, secret);
  }

  headers(): Record<string, string> {
    return {
      ...(this.token === null ? {} : { cookie: `lianxi_session=${this.token}` }),
      ...(this.apiToken === null ? {} : { authorization: `Bearer ${this.apiToken}` }),
      ...(this.jointMeetingId === null ? {} : { 'lianxi-joint-meeting': this.jointMeetingId }),
    };
  }

  async send(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const response = await this.server.inject({
      method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...this.headers() }, payload: JSON.stringify({ query, variables }),
    });
    return JSON.parse(response.body) as Answer;
  }

  /** The data; fails with the errors where there are any. */
  async query<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const { data, errors } = await this.send(query, variables);
    if (errors) throw new Error(JSON.stringify(errors, null, 1));
    return data as Data;
  }

  /** The code of a refusal; fails where nothing was refused. */
  async refusal(query: string, variables: Record<string, unknown> = {}): Promise<ErrorCode> {
    const { data, errors } = await this.send(query, variables);
    const [first] = errors ?? [];
    if (!first) throw new Error(`nothing was refused: ${JSON.stringify(data)}`);
    return first.extensions.code;
  }

  /** Uploads a file; the server's answer as it is. */
  async upload(name: string, content: Buffer | string, type = 'application/octet-stream'): Promise<{ status: number; body: Record<string, unknown> }> {
    const boundary = 'lianxi-test-boundary';
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: ${type}\r\n\r\n`;
    const payload = Buffer.concat([Buffer.from(head), Buffer.from(content as string), Buffer.from(`\r\n--${boundary}--\r\n`)]);
    const response = await this.server.inject({
      method: 'POST', url: '/files', headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, ...this.headers() }, payload,
    });
    return { status: response.statusCode, body: JSON.parse(response.body) as Record<string, unknown> };
  }
}
