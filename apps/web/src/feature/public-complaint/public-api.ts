import { errorCategories, type ErrorCode, type ErrorParams, type FollowedComplaint, type PublicComplaintPage, type Satisfaction } from '@lianxi/domain';

/** What the server refused, or OFFLINE where it was not reached. */
export class PublicRefusal extends Error {
  constructor(
    readonly code: ErrorCode | 'OFFLINE',
    readonly params: ErrorParams,
    readonly field: string | null,
  ) {
    super(code);
    this.name = 'PublicRefusal';
  }
}

interface Refused {
  error?: { code?: string; params?: ErrorParams; field?: string | null };
}

async function ask<Answer>(code: string, path: string, init: RequestInit = {}): Promise<Answer> {
  let response: Response;
  try {
    // No cookie goes along: a reader who is signed in reports as nobody too.
    response = await fetch(`/api/public/${encodeURIComponent(code)}/complaints${path}`, { ...init, credentials: 'omit', referrerPolicy: 'no-referrer' });
  } catch {
    throw new PublicRefusal('OFFLINE', {}, null);
  }
  const body = (await response.json().catch(() => ({}))) as Answer & Refused;
  if (response.ok) return body;
  const { code: refused = 'INTERNAL', params = {}, field = null } = body.error ?? {};
  throw new PublicRefusal(Object.hasOwn(errorCategories, refused) ? (refused as ErrorCode) : 'INTERNAL', params, field);
}

const json = (value: object): RequestInit => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) });

export interface Challenge {
  readonly challenge: string;
  readonly seed: string;
  readonly bits: number;
}

export const readPage = (code: string): Promise<PublicComplaintPage> => ask(code, '');
export const askChallenge = (code: string): Promise<Challenge> => ask(code, '/challenge', { method: 'POST' });
export const followReceipt = (code: string, receipt: string): Promise<FollowedComplaint> => ask(code, '/follow', json({ receipt }));
export const rateAnswer = (code: string, receipt: string, satisfaction: Satisfaction, note: string): Promise<FollowedComplaint> => ask(code, '/satisfaction', json({ receipt, satisfaction, note }));

/** What was written goes first, then the files. */
export function sendComplaint(code: string, written: object, files: readonly File[]): Promise<{ receipt: string }> {
  const body = new FormData();
  body.append('complaint', JSON.stringify(written));
  for (const file of files) body.append('files', file, file.name);
  return ask(code, '', { method: 'POST', body });
}
