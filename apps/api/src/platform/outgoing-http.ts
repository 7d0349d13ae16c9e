import { Injectable } from '@nestjs/common';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { Config } from './config.js';
import { SendFailure } from './delivery-sender.js';
import { demandOutgoing, publicLookup } from './public-address.js';

const TIMEOUT_MS = 15_000;
const MOST_BYTES = 16 * 1024;

export interface Posted {
  readonly status: number;
  readonly body: string;
}

/** The one way by which the server posts to an address somebody typed in: guarded, without redirects, short of patience. */
@Injectable()
export class OutgoingHttp {
  constructor(private readonly config: Config) {}

  /** The other side's answer, whatever its status; SendFailure address_blocked, unreachable, timeout. No error names the address. */
  async post(address: string, body: string, headers: Readonly<Record<string, string>>): Promise<Posted> {
    const { url, trusted } = demandOutgoing(address, this.config.outgoingHosts);
    const request = url.protocol === 'https:' ? requestHttps : requestHttp;
    const bytes = Buffer.from(body);
    return new Promise((resolve, reject) => {
      const sent = request(
        url,
        {
          method: 'POST', agent: false, signal: AbortSignal.timeout(TIMEOUT_MS), ...(trusted ? {} : { lookup: publicLookup }),
          headers: { 'user-agent': 'lianxi', ...headers, 'content-length': String(bytes.length) },
        },
        (answer) => void read(answer).then(resolve, (error: unknown) => reject(failureOf(error))),
      );
      sent.on('error', (error) => reject(failureOf(error)));
      sent.end(bytes);
    });
  }
}

/** The beginning is enough: nobody fills our memory. */
async function read(answer: IncomingMessage): Promise<Posted> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= MOST_BYTES) break;
  }
  return { status: answer.statusCode ?? 0, body: Buffer.concat(chunks).subarray(0, MOST_BYTES).toString('utf8') };
}

function failureOf(error: unknown): SendFailure {
  if (error instanceof SendFailure) return error;
  const { name, code } = error as NodeJS.ErrnoException;
  return name === 'TimeoutError' || name === 'AbortError' || code === 'ETIMEDOUT' ? new SendFailure('timeout') : new SendFailure('unreachable', code ?? null);
}
