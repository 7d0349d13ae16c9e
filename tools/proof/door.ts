// Two scanners at the running door, signed in: wapiti on what answers by address, sqlmap on what takes words in queries. What they find is a failure unless it is named below with its reason.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import type { LiveClient } from '../../apps/e2e/live/client.js';
import type { Check } from './tables.js';

const LONGEST_MS = 40 * 60_000;
/** Nothing comes in by its input: a scanner would wait for targets there. */
function run(program: string, args: readonly string[], options: { readonly maxBuffer: number; readonly timeout: number }): Promise<{ readonly stdout: string }> {
  const running = promisify(execFile)(program, [...args], options);
  running.child.stdin?.end();
  return running;
}
const OUTPUT = { maxBuffer: 64 * 1024 * 1024, timeout: LONGEST_MS };

/** A program of the machine, by its name; null where it is not installed. */
export const installed = (name: string): string | null => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;

const folderFor = async <Answer>(work: (folder: string) => Promise<Answer>): Promise<Answer> => {
  const folder = await mkdtemp(join(tmpdir(), 'lianxi-scan-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const ID = '00000000-0000-7000-8000-000000000001';
const words = (query: string): string => `/graphql?query=${encodeURIComponent(query)}`;

/** Addresses a crawler would not find in an application that builds its pages itself, each with something to try. */
const routes = (code: string, meeting: string): readonly string[] => [
  '/', '/tasks?text=a&page=1', '/sign-in', `/public/${code}`, `/api/public/${code}/complaints?x=a`, `/api/export/tasks.csv?text=a&language=en`, `/files/${ID}?jointMeeting=${meeting}`, '/healthz?x=a', '/readyz?x=a',
  words('{ tasks(filter: { text: "a" }) { total } }'), words('{ units(filter: { text: "a" }) { total } }'), '/api/oidc/return?state=a&code=a', '/assets/a.js?x=a',
];

/** What wapiti calls a finding and is none here, and why. */
const KNOWN: Readonly<Record<string, (info: string) => string | null>> = {
  // Styles stand in the page, written there by the component library; scripts do not.
  'Content Security Policy Configuration': (info) => (/style-src/i.test(info) ? 'styles of the component library' : null),
  // Over plain http a browser ignores it; behind https it is sent (door.int.test).
  'HTTP Secure Headers': (info) => (/Strict-Transport-Security/i.test(info) ? 'sent over https only' : /X-XSS-Protection/i.test(info) ? 'withdrawn by browsers; 0 is what their makers ask for' : null),
  // The browser ignores it over plain http too.
  'Secure Flag cookie': () => 'set over https only',
};

interface WapitiReport {
  readonly vulnerabilities: Readonly<Record<string, readonly { readonly info: string; readonly path: string; readonly parameter: string | null }[]>>;
  readonly anomalies: WapitiReport['vulnerabilities'];
}

export async function wapitiChecks(wapiti: string, url: string, client: LiveClient, code: string): Promise<readonly Check[]> {
  const report = await folderFor(async (folder) => {
    const out = join(folder, 'report.json');
    const headers = Object.entries(client.headersOf()).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
    const starts = routes(code, client.jointMeetingId).flatMap((path) => ['-s', `${url}${path}`]);
    const modules = 'backup,blindsql,cookieflags,crlf,csp,csrf,exec,file,htaccess,http_headers,methods,permanentxss,redirect,shellshock,sql,ssrf,xss,xxe';
    await run(wapiti, ['-u', `${url}/`, ...starts, '--scope', 'domain', '-m', modules, ...headers, '-d', '3', '--max-scan-time', '20', '-v', '0', '--no-bugreport', '--flush-session', '--store-session', folder, '-f', 'json', '-o', out], OUTPUT);
    return JSON.parse(await readFile(out, 'utf8')) as WapitiReport;
  });
  const found = Object.entries({ ...report.vulnerabilities, ...report.anomalies }).flatMap(([kind, each]) => each.map((one) => ({ kind, ...one, reason: KNOWN[kind]?.(one.info) ?? null })));
  const said = found.map(({ kind, path, info, reason }): Check => ({ what: `wapiti: ${kind}: ${path}: ${info}${reason === null ? '' : ` (${reason})`}`, wrong: reason === null ? 'found' : null }));
  return [{ what: `wapiti: ${String(Object.keys(report.vulnerabilities).length)} kinds of holes looked for, ${String(found.length)} findings, ${String(found.filter(({ reason }) => reason === null).length)} of them not explained`, wrong: null }, ...said];
}

/** Queries that take words from the outside into SQL: where the star stands sqlmap writes its own. */
const QUERIES: readonly (readonly [string, object])[] = [
  ['query ($text: String) { tasks(filter: { text: $text }) { total } }', { text: 'a*' }],
  ['query ($text: String) { units(filter: { text: $text }) { total } }', { text: 'a*' }],
  ['query ($text: String) { duties(filter: { text: $text }) { total } }', { text: 'a*' }],
  ['query ($text: String!) { search(text: $text) { __typename } }', { text: 'a*' }],
  ['mutation ($input: SignInInput!) { signIn(input: $input) { accountName } }', { input: { accountName: 'mishu*', password: 'x' } }],
];

async function sqlmapCheck(sqlmap: string, url: string, client: LiveClient, [query, variables]: (typeof QUERIES)[number]): Promise<Check> {
  const what = `sqlmap: ${query.replace(/^[^{]*\{ /, '').split('(')[0] ?? ''}`;
  return folderFor(async (folder) => {
    const { host } = new URL(url);
    const headers = Object.entries({ ...client.headersOf(), host, 'content-type': 'application/json' }).map(([name, value]) => `${name}: ${value}`);
    const request = join(folder, 'request.txt');
    await writeFile(request, [`POST ${url}/graphql HTTP/1.1`, ...headers, '', JSON.stringify({ query, variables })].join('\r\n'));
    const options = ['--batch', '--ignore-stdin', '--dbms=PostgreSQL', '--level=2', '--risk=2', '--technique=BEUST', '--time-sec=3', '--flush-session', '--ignore-code=*', '--disable-coloring', '--output-dir', folder];
    const { stdout } = await run(sqlmap, ['-r', request, ...options], OUTPUT);
    const injected = /identified the following injection point|is vulnerable|Type: (boolean|error|UNION|stacked|time)/.exec(stdout)?.[0];
    if (injected !== undefined) return { what, wrong: stdout.slice(stdout.indexOf('Parameter:')).slice(0, 400) };
    const done = /do(?:es)? not (?:appear|seem) to be injectable/.test(stdout);
    return { what, wrong: done ? null : `it did not come to an end: ${stdout.trim().split('\n').slice(-3).join(' ')}` };
  });
}

export async function sqlmapChecks(sqlmap: string, url: string, client: LiveClient): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const each of QUERIES) checks.push(await sqlmapCheck(sqlmap, url, client, each));
  return checks;
}
