import type { APIRequestContext } from '@playwright/test';
import { nameOf, PASSWORD, type Account, type Unnamed } from './accounts.js';

interface Answer<Data> {
  data?: Data | null;
  errors?: readonly { message: string; extensions?: { code?: string } }[];
}

export interface MeetingOfViewer {
  jointMeeting: { id: string; code: string; name: string };
}

/** The server asked directly, in the session of one browser: to prepare what a scenario does not tell, and to try what no page offers. */
export class Server {
  constructor(private readonly request: APIRequestContext) {}

  async ask<Data>(query: string, variables: Record<string, unknown> = {}, jointMeetingId?: string): Promise<Answer<Data>> {
    const headers = { 'apollo-require-preflight': '1', ...(jointMeetingId === undefined ? {} : { 'lianxi-joint-meeting': jointMeetingId }) };
    const response = await this.request.post('/graphql', { headers, data: { query, variables } });
    return (await response.json()) as Answer<Data>;
  }

  async read<Data>(query: string, variables: Record<string, unknown> = {}, jointMeetingId?: string): Promise<Data> {
    const { data, errors } = await this.ask<Data>(query, variables, jointMeetingId);
    if (data == null || errors !== undefined) throw new Error(`no answer: ${JSON.stringify(errors)}`);
    return data;
  }

  async signIn(account: Account | Unnamed): Promise<void> {
    await this.read('mutation ($input: SignInInput!) { signIn(input: $input) { id } }', { input: { accountName: nameOf(account), password: PASSWORD } });
  }

  async meetings(): Promise<readonly MeetingOfViewer['jointMeeting'][]> {
    const { viewer } = await this.read<{ viewer: { jointMeetings: readonly MeetingOfViewer[] } | null }>('{ viewer { jointMeetings { jointMeeting { id code name } } } }');
    return (viewer?.jointMeetings ?? []).map(({ jointMeeting }) => jointMeeting);
  }
}
