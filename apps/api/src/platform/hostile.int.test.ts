import { makeBomb, makeBook } from '@lianxi/api-documents/testing';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { connect } from 'node:net';
import { deflateRawSync } from 'node:zlib';
import { hostileArguments, leafSelection } from '../testing/hostile-value.js';
import { bootApi, type Client, type TestApi } from '../testing/index.js';

// quality.md R6: never a 5xx, a hang, or memory beyond its bound; each gets a coded error. Sent to a server that listens, as an attacker would.
const MOST_MILLISECONDS = 30_000;
const MOST_MEGABYTES = 1024;

let api: TestApi;
let schema: GraphQLSchema;
let base: URL;
beforeAll(async () => {
  api = await bootApi();
  schema = api.app.get(GraphQLSchemaHost).schema;
  base = new URL(await api.server.listen({ port: 0, host: '127.0.0.1' }));
});
afterAll(() => api.close());
afterEach(async () => {
  expect((await fetch(new URL('/healthz', base))).status).toBe(200);
  expect(process.memoryUsage().rss / 1024 / 1024).toBeLessThan(MOST_MEGABYTES);
});

interface Said {
  readonly status: number;
  readonly body: string;
}

async function post(path: string, body: string | Buffer, headers: Record<string, string>): Promise<Said> {
  const answer = await fetch(new URL(path, base), { method: 'POST', body: body as string, headers, signal: AbortSignal.timeout(MOST_MILLISECONDS) });
  return { status: answer.status, body: await answer.text() };
}
const graphql = (body: unknown, client: Client = api.as('secretariat')): Promise<Said> =>
  post('/graphql', typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body), { 'content-type': 'application/json', ...client.headers() });

/** Null where it was answered as it should be: refused with a code, or taken as harmless. */
function wrong({ status, body }: Said): string | null {
  const leak = /.{0,200}("INTERNAL"|"UNAVAILABLE"|node_modules|at .*\.[jt]s:\d).{0,100}/.exec(body);
  if (status >= 500 || leak) return `${status}: ${leak?.[0] ?? body.slice(0, 300)}`;
  if (status >= 400 && !/"code":"[A-Z_]+"/.test(body)) return `${status} without a code: ${body.slice(0, 300)}`;
  return null;
}
const fine = (said: Said): void => expect(wrong(said)).toBeNull();
const refused = (said: Said, code: string): void => {
  fine(said);
  expect(said.body).toContain(`"${code}"`);
};

const operation = (kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): string => {
  const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const given = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  return `${kind}${declared === '' ? '' : ` (${declared})`} { ${field.name}${given === '' ? '' : `(${given})`}${leafSelection(field.type)} }`;
};

/** Every root field with what nobody in good faith sends. */
async function everyField(kind: 'query' | 'mutation', type: GraphQLObjectType | null | undefined, most: number, who: Client): Promise<readonly string[]> {
  const found: string[] = [];
  for (const field of Object.values(type?.getFields() ?? {})) {
    if (field.args.length === 0) continue;
    const query = operation(kind, field);
    const answers = await Promise.all(hostileArguments(field.args, most).map((variables) => graphql({ query, variables }, who)));
    found.push(...answers.map(wrong).filter((each) => each !== null).map((each) => `${field.name} ${each}`));
  }
  return found;
}

describe('values', () => {
  it('nobody in good faith sends stop no query', async () => {
    expect(await everyField('query', schema.getQueryType(), 6, api.as('secretariat'))).toEqual([]);
  }, 180_000);

  it('nor a mutation of the secretariat, the system and the security administrator', async () => {
    for (const [who, most] of [['secretariat', 4], ['system_admin', 1], ['security_admin', 1]] as const) expect(await everyField('mutation', schema.getMutationType(), most, api.as(who))).toEqual([]);
  }, 300_000);

  it('written into the query itself are refused as well', async () => {
    const written = ['"\\u0000"', '"\\ud800"', `"${'x'.repeat(300_000)}"`, '99999999999999999999', '1e999', '{a: {a: {a: 1}}}', '[[[[[]]]]]', '"""\u0000"""'];
    for (const value of written) fine(await graphql({ query: `{ unit(id: ${value}) { name } units(filter: {text: ${value}}) { total } }` }));
  });
});

describe('requests', () => {
  it.each([
    ['nothing', ''],
    ['no JSON', 'query { viewer { id } }'],
    ['a number', '1'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a batch', [{ query: '{ viewer { id } }' }, { query: '{ viewer { id } }' }]],
    ['a query that is no text', { query: { a: 1 } }],
    ['variables that are text', { query: '{ viewer { id } }', variables: '$' }],
    ['a name that is none', { query: 'query a { viewer { id } }', operationName: '__proto__' }],
    ['a prototype', '{"query":"{ viewer { id } }","variables":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}}'],
    ['JSON in JSON, deep', `{"query":"{ viewer { id } }","variables":{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`],
    ['bad UTF-8', Buffer.concat([Buffer.from('{"query":"{ units(filter: {text: \\"'), Buffer.from([0xff, 0xfe, 0xc0, 0x80, 0xed, 0xa0, 0x80]), Buffer.from('\\"}) { total } }"}')])],
    ['a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('{"query":"{ viewer { id } }"}')])],
    ['ten megabytes', { query: `{ viewer { id } } # ${'x'.repeat(10 * 1024 * 1024)}` }],
  ])('are refused with a code, or answered, for %s', async (_, body) => {
    fine(await graphql(body));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each([
    ['deep', `{ ${'task(id: "x") { subtasks { '.repeat(200)} id ${'} }'.repeat(200)} }`],
    ['deeper than any stack', `${'{ a'.repeat(2900)}${' }'.repeat(2900)}`],
    ['wide', `{ ${Array.from({ length: 500 }, (_, at) => `a${at}: viewer { id }`).join(' ')} }`],
    ['long', `{ viewer { ${'id '.repeat(7000)} } }`],
    ['a bomb of fragments', `{ viewer { ...a0 } } ${Array.from({ length: 25 }, (_, at) => `fragment a${at} on Viewer { ...a${at + 1} ...a${at + 1} }`).join(' ')} fragment a25 on Viewer { id }`],
  ])('are too complex where they are %s', async (_, query) => {
    const said = await graphql({ query });
    fine(said);
    expect([said.status, said.body]).toEqual([400, expect.stringMatching(/QUERY_TOO_COMPLEX|INPUT_INVALID/)]);
  });

  it('of every wrong kind and method have an answer', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/json; charset=utf-32', 'application/xml', '\\']) fine(await post('/graphql', '{"query":"{ viewer { id } }"}', { 'content-type': type }));
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD']) fine({ status: (await fetch(new URL('/graphql', base), { method })).status, body: '"code":"X"' });
    for (const path of ['/graphql?query=%7Bviewer%7Bid%7D%7D', '/graphql?query=%ff', '/%00', '/..%2f..%2fetc%2fpasswd', '/files/%00', '/feeds/%ff.ics', `/${'a'.repeat(20_000)}`, '/api/public/%00/complaints', '/api/oidc/return?code=%00']) {
      const answer = await fetch(new URL(base.origin + path), { redirect: 'manual' });
      fine({ status: answer.status, body: answer.status === 431 ? '"code":"X"' : await answer.text() });
    }
  });

  it('that are no HTTP, or never end, hold nobody up', async () => {
    for (const words of ['\u0000\u0001\u0002\r\n\r\n', 'GET / HTTP/9.9\r\n\r\n', `GET / HTTP/1.1\r\nhost: a\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`, 'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n', 'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{']) {
      const socket = connect(Number(base.port), base.hostname);
      socket.on('error', () => undefined);
      socket.write(words);
      const said = await new Promise<string>((done) => {
        setTimeout(() => done(''), 300);
        socket.once('data', (bytes) => done(bytes.toString('latin1')));
      });
      expect(said).not.toMatch(/^HTTP\/1\.1 5/);
      socket.destroy();
    }
  });
});

describe('files', () => {
  const boundary = 'hostile';
  const part = (name: string, bytes: Uint8Array): Buffer => Buffer.concat([Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  const upload = (name: string, bytes: Uint8Array): Promise<Said> => post('/files', part(name, bytes), { 'content-type': `multipart/form-data; boundary=${boundary}`, ...api.as('secretariat').headers() });
  const idOf = ({ body }: Said): string => (JSON.parse(body) as { id: string }).id;
  const outline = async (bytes: Uint8Array, name = 'a.xlsx'): Promise<Said> => graphql({ query: 'query ($id: ID!) { ledgerOutline(fileId: $id) { rows } }', variables: { id: idOf(await upload(name, bytes)) } });

  it('with tricks in their names are called by their last word, and lie where we say', async () => {
    for (const name of ['../../../../etc/passwd.txt', '..\\..\\windows\\win.ini.txt', '/etc/cron.d/x.txt', 'a\u0000.txt', '....//x.txt', `${'长'.repeat(500)}.txt`, 'CON.txt', '.txt', '%2e%2e%2fx.txt', '\u202etxt.exe.txt']) {
      const said = await upload(name, Buffer.from('abc'));
      fine(said);
      if (said.status < 300) expect((JSON.parse(said.body) as { name: string }).name).not.toMatch(/[\\/]|\p{Cc}/u);
    }
  });

  it('that are not what they say are refused by what they are', async () => {
    const kinds: readonly (readonly [string, Buffer])[] = [['a.pdf', Buffer.from('MZ\u0000\u0001')], ['a.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex')], ['a.png', Buffer.from('GIF89a\u0000\u0001')], ['a.xlsx', Buffer.from('Rar!\u001a\u0007\u0000')], ['a.txt', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0])]];
    for (const [name, bytes] of kinds) refused(await upload(name, bytes), 'FILE_TYPE_UNSUPPORTED');
    refused(await upload('a.txt', Buffer.alloc(21 * 1024 * 1024, 97)), 'FILE_TOO_LARGE');
    for (const body of ['', '--hostile', '--hostile\r\n\r\n', '--hostile\r\ncontent-disposition: form-data; name="file"\r\n\r\n']) fine(await post('/files', body, { 'content-type': 'multipart/form-data; boundary=hostile', ...api.as('secretariat').headers() }));
  });

  it('that unpack to hundreds of megabytes are not unpacked', async () => {
    refused(await outline(makeBomb(200)), 'FILE_TOO_LARGE');
    refused(await outline(makeBook(`<sheetData>${'<row r="1">'.repeat(50_000)}`)), 'FILE_UNREADABLE');
    fine(await outline(makeBook('<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;&b;&b;">]><sheetData><row r="1"><c t="str"><v>&c;</v></c></row></sheetData>')));
    fine(await outline(makeBook('<sheetData><row r="999999999"><c r="ZZZZ999999999" t="s"><v>99999999</v></c></row></sheetData>')));
  }, 60_000);

  it('that are read as notices stop at their limits', async () => {
    const read = async (name: string, bytes: Uint8Array): Promise<Said> => graphql({ query: 'mutation ($input: ImportNoticeInput!) { importNotice(input: $input) { id } }', variables: { input: { fileId: idOf(await upload(name, bytes)), sourceName: name, idempotencyKey: name + String(bytes.length) } } });
    expect((await read('a.docx', docxBomb(100))).body).toMatch(/FILE_TOO_LARGE|FILE_UNREADABLE/);
    for (const bytes of ['%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 1 0 R>>\nendobj\ntrailer<</Root 1 0 R>>', `%PDF-1.7\n${'<<'.repeat(200_000)}`, '%PDF-']) {
      const said = await read('a.pdf', Buffer.from(bytes));
      fine(said);
      expect(said.body).toMatch(/FILE_UNREADABLE|FILE_WITHOUT_TEXT/);
    }
  }, 60_000);

  it('keep formulas as words, in and out', async () => {
    const sheet = '<sheetData><row r="1"><c r="A1" t="str"><f>HYPERLINK("http://x","y")</f><v>=cmd|x</v></c></row></sheetData>';
    fine(await outline(makeBook(sheet)));
    fine(await graphql({ query: `mutation { createUnit(input: {name: "=1+1", kind: government_department, level: city}) { id } }` }));
  });
});

/** A .docx whose one document unpacks to many megabytes, with a directory that says so little. */
function docxBomb(megabytes: number): Uint8Array {
  const name = Buffer.from('word/document.xml');
  const packed = deflateRawSync(Buffer.alloc(megabytes * 1024 * 1024, 32));
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(8, 4);
  head.writeUInt32LE(packed.length, 14);
  head.writeUInt32LE(1000, 18);
  head.writeUInt16LE(name.length, 22);
  const entry = Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), head, Buffer.alloc(14), name]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(entry.length, 8);
  end.writeUInt32LE(30 + name.length + packed.length, 12);
  return Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), head, name, packed, entry, Buffer.from('PK\u0005\u0006', 'latin1'), end]);
}
