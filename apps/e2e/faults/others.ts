import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { withDatabase, type Finding } from './audit.js';
import { FaultClient } from './client.js';

/** How often each message came, by the name it carries; in the order of their coming. */
export type Arrivals = Map<string, number>;

const count = (arrivals: Arrivals, name: string): void => void arrivals.set(name, (arrivals.get(name) ?? 0) + 1);

/** The other side: another programme with a webhook, and the mail server of the house. Neither forgets what it took. */
export interface Others {
  readonly hooks: Arrivals;
  readonly mails: Arrivals;
  /** What the product has to be told to reach them. */
  readonly env: Readonly<Record<string, string>>;
  /** Registers the webhook and gives everybody a mail address, at once and for everything. */
  readonly join: (adminUrl: string, addresses: readonly string[]) => Promise<void>;
  /** From when on messages are ours: the demonstration has some of its own. */
  readonly since: () => string;
  readonly close: () => void;
}

export async function openOthers(): Promise<Others> {
  const [hooks, mails]: [Arrivals, Arrivals] = [new Map(), new Map()];
  const web = createServer((request, answer) => {
    request.resume().on('end', () => {
      count(hooks, String(request.headers['webhook-id']));
      answer.writeHead(200).end('ok');
    });
  });
  const post = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        count(mails, /^Message-ID: <([^@>]+)/im.exec(Buffer.concat(chunks).toString('utf8'))?.[1] ?? 'none');
        done();
      });
    },
  });
  // Whoever is killed while he speaks leaves a broken line.
  post.on('error', () => undefined);
  await Promise.all([new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve)), new Promise<void>((resolve) => post.listen(0, '127.0.0.1', resolve))]);
  const host = `127.0.0.1:${String((web.address() as AddressInfo).port)}`;
  const { port } = post.server.address() as AddressInfo;
  let since = '';
  return {
    hooks, mails, since: () => since,
    env: { SMTP_URL: `smtp://127.0.0.1:${String(port)}?tls=off`, MAIL_FROM: '联席督办 <lianxi@example.com>', LIANXI_OUTGOING_HOSTS: host },
    join: async (adminUrl, addresses) => {
      since = new Date().toISOString();
      await giveMail(adminUrl);
      const office = new FaultClient('mishu', addresses);
      await office.signIn();
      const input = { name: '对接系统', address: `http://${host}/events`, kinds: ['task_assigned', 'task_progress', 'task_changed', 'report_filed', 'report_reviewed'] };
      await office.ask('mutation ($input: CreateWebhookInput!) { createWebhook(input: $input) { secret } }', { input });
    },
    close: () => {
      web.close();
      post.close(() => undefined);
    },
  };
}

async function giveMail(adminUrl: string): Promise<void> {
  await withDatabase(adminUrl, async (ask) => {
    await ask(`INSERT INTO account_mail (account_id, address, confirmed_at) SELECT id, name || '@example.com', now() FROM account ON CONFLICT DO NOTHING`);
    await ask(`INSERT INTO mail_choice (account_id, topic, choice) SELECT id, topic, 'now' FROM account, unnest(ARRAY['assigned', 'returned', 'review']) AS topic ON CONFLICT DO NOTHING`);
  });
}

const SENT_WITHIN_MS = 120_000;

/** Mail and webhooks came at least once, each under one name; what came twice is counted, and can only be of a message a kill caught between yes and commit. */
export async function auditOthers(adminUrl: string, { hooks, mails, since }: Others, kills: number): Promise<{ readonly findings: readonly Finding[]; readonly facts: Readonly<Record<string, number>> }> {
  const facts: Record<string, number> = {};
  const findings = await withDatabase(adminUrl, async (ask) => {
    const found: Finding[] = [];
    const open = `SELECT count(*) AS n FROM delivery WHERE state = 'waiting' AND channel IN ('mail', 'webhook') AND created_at >= $1`;
    for (let waited = 0; waited < SENT_WITHIN_MS && (await ask(open, [since()])) > 0; waited += 500) {
      // A message whose sender was killed rests ten minutes before another worker takes it for lost: here they pass at once.
      await ask(`UPDATE delivery SET next_at = now() WHERE state = 'waiting' AND next_at > now() + interval '5 seconds'`);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    for (const [channel, arrivals] of [['webhook', hooks], ['mail', mails]] as const) {
      const [sent, came] = [await ask(`SELECT count(*) AS n FROM delivery WHERE channel = $1 AND state = 'sent' AND created_at >= $2`, [channel, since()]), await ask('SELECT count(*) AS n FROM delivery WHERE channel = $1 AND id::text = ANY($2) AND created_at >= $3', [channel, [...arrivals.keys()], since()])];
      const twice = [...arrivals.values()].reduce((sum, each) => sum + each - 1, 0);
      found.push(
        { what: `${channel}: messages sent that came`, expected: sent, found: came },
        { what: `${channel}: names that came and are no message of ours`, expected: 0, found: arrivals.size - came },
        { what: `${channel}: given up or still waiting`, expected: 0, found: await ask(`SELECT count(*) AS n FROM delivery WHERE channel = $1 AND state IN ('waiting', 'dead') AND created_at >= $2`, [channel, since()]) },
        { what: `${channel}: came twice without a kill to excuse it`, expected: 0, found: Math.max(0, twice - kills) },
      );
      facts[`${channel} messages`] = arrivals.size;
      facts[`${channel} twice`] = twice;
    }
    return found;
  });
  return { findings, facts };
}
