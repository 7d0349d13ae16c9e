import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Policy } from '@lianxi/contract';
import { getNamedType, isNonNullType, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { bootApi, everybody, type TestApi, type Who } from '../testing/index.js';
import { sampleValue } from '../testing/sample-value.js';
import { guardedFields, guardSchema, type GuardedField } from './policy-schema.js';
import { implies, policies } from './policy.js';
import type { RequestContext } from './request-context.js';

// R5, generated from the schema: every field of every object type and root × everybody × own and other joint meeting.
type Place = 'own' | 'other' | 'none';
const PLACES: readonly Place[] = ['own', 'other', 'none'];
const MEMBERS: readonly Who[] = ['secretariat', 'leader', 'liaison', 'unit_head', 'other_liaison', 'town_liaison', 'county_liaison', 'inspector', 'invited', 'other_secretariat', 'other_meeting_liaison'];

let api: TestApi;
let schema: GraphQLSchema;
let fields: readonly GuardedField[];
beforeAll(async () => {
  api = await bootApi();
  schema = api.app.get(GraphQLSchemaHost).schema;
  fields = guardedFields(schema);
});
afterAll(() => api.close());

/** What the policy says, written down once more and apart from the code it tests. */
function allowed(policy: Policy, who: Who | 'anonymous', place: Place): boolean {
  if (policy === 'public') return true;
  if (who === 'anonymous') return false;
  if (policy === 'signed_in') return true;
  if (policy === 'invited') return place === 'own' && MEMBERS.includes(who);
  if (policy === 'member') return place === 'own' && MEMBERS.includes(who) && who !== 'invited';
  if (policy === 'secretariat') return place === 'own' && (who === 'secretariat' || who === 'other_secretariat');
  return who === policy;
}

const DENIALS = new Set(['NOT_SIGNED_IN', 'NOT_PERMITTED', 'NOT_FOUND']);
const callers: readonly (Who | 'anonymous')[] = [...everybody, 'anonymous'];

function clientOf(who: Who | 'anonymous', place: Place): ReturnType<TestApi['as']> {
  if (who === 'anonymous') return api.anonymous.in(place === 'none' ? null : api.world.jointMeetings.first);
  const home = api.world.homeOf(who);
  const { first, second } = api.world.jointMeetings;
  if (place === 'none') return api.as(who).in(null);
  if (place === 'own') return api.as(who).in(home ?? first);
  return api.as(who).in(home === second ? first : second);
}

function operation(root: 'Query' | 'Mutation', field: GraphQLField<unknown, unknown>): { query: string; variables: Record<string, unknown> } {
  const wanted = field.args.filter((argument) => isNonNullType(argument.type));
  const head = wanted.length > 0 ? `(${wanted.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ')})` : '';
  const args = wanted.length > 0 ? `(${wanted.map((argument) => `${argument.name}: $${argument.name}`).join(', ')})` : '';
  const selection = isObjectType(getNamedType(field.type)) ? ' { __typename }' : '';
  return { query: `${root.toLowerCase()} ${head} { ${field.name}${args}${selection} }`, variables: Object.fromEntries(wanted.map((argument) => [argument.name, sampleValue(argument.type)])) };
}

it('finds a policy on every field of every object type, and each is among the known ones', () => {
  const all = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'));
  const count = all.reduce((sum, type) => sum + (isObjectType(type) ? Object.keys(type.getFields()).length : 0), 0);
  expect(fields).toHaveLength(count);
  expect(fields.every((field) => policies.includes(field.policy))).toBe(true);
});

it('does not start with a field that has none', () => {
  const field = { ...schema.getType('Unit') } as { _fields?: unknown };
  expect(field).toBeDefined();
  const type = schema.getType('Duty');
  if (!isObjectType(type)) throw new Error('Duty');
  const node = type.astNode;
  type.astNode = node ? { ...node, directives: [] } : node;
  expect(() => guardSchema(schema)).toThrow(/Duty\.\w+ has no @policy/);
  type.astNode = node;
});

it('leaves no way to a field that passes a weaker policy than the field’s own', () => {
  const roots = new Set(['Query', 'Mutation']);
  const ways = fields.map((way) => ({ policy: way.policy, to: targetOf(way) }));
  const weak = fields.filter((field) => !field.checked && !roots.has(field.type) && ways.some((way) => way.to === field.type && !implies(way.policy, field.policy)));
  expect(weak).toEqual([]);
});

function targetOf({ type, field }: GuardedField): string | null {
  const owner = schema.getType(type);
  return isObjectType(owner) ? getNamedType(owner.getFields()[field]?.type ?? owner).name : null;
}

it('holds for every checked field of a type, whoever asks and wherever', async () => {
  const checked = fields.filter((field) => field.checked && field.type !== 'Query' && field.type !== 'Mutation');
  const wrong: string[] = [];
  for (const who of callers) {
    for (const place of PLACES) {
      const context = await contextOf(who, place);
      for (const { type, field, policy } of checked) if ((await passes(type, field, context)) !== allowed(policy, who, place)) wrong.push(`${type}.${field} ${policy}: ${who} in ${place}`);
    }
  }
  expect(wrong).toEqual([]);
});

/** The context as the server makes it from the same cookie and headers. */
async function contextOf(who: Who | 'anonymous', place: Place): Promise<RequestContext> {
  const { ContextFactory } = await import('./context-factory.js');
  const headers = clientOf(who, place).headers();
  const cookies = Object.fromEntries((headers['cookie'] ?? '').split('; ').filter(Boolean).map((pair) => pair.split('=') as [string, string]));
  const reply = { clearCookie: () => undefined };
  return api.app.get(ContextFactory).create({ headers, cookies, ip: '' } as never, reply as never);
}

async function passes(typeName: string, fieldName: string, context: RequestContext): Promise<boolean> {
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  try {
    await field?.resolve?.({ [fieldName]: null, id: null, jointMeeting: { id: null } }, {}, context, { fieldName, parentType: type } as never);
    return true;
  } catch (error) {
    return !DENIALS.has((error as { code?: string }).code ?? '');
  } finally {
    await context.endReading();
  }
}

// What is refused by policy is refused before anything runs; what passes may still find nothing for the sample's ids.
const BROKEN: ReadonlySet<string> = new Set(['NOT_SIGNED_IN', 'SESSION_EXPIRED', 'INTERNAL']);

it.each(['Query', 'Mutation'] as const)('holds for every field of %s over HTTP', async (root) => {
  const type = root === 'Query' ? schema.getQueryType() : schema.getMutationType();
  const wrong: string[] = [];
  for (const field of Object.values(type?.getFields() ?? {})) {
    // Signing out ends the session the next call needs; it has its own test.
    if (field.name === 'signOut') continue;
    const policy = fields.find((each) => each.type === root && each.field === field.name)?.policy ?? 'public';
    const { query, variables } = operation(root, field);
    await Promise.all(callers.flatMap((who) => PLACES.map(async (place) => {
      const { errors } = await clientOf(who, place).send(query, variables);
      const code = errors?.[0]?.extensions.code ?? null;
      const may = allowed(policy, who, place);
      const fine = may ? code === null || !BROKEN.has(code) : code !== null && DENIALS.has(code);
      if (!fine) wrong.push(`${root}.${field.name} ${policy}: ${who} in ${place} → ${code ?? 'data'}`);
    })));
  }
  expect(wrong).toEqual([]);
  // Every mutation by everybody in three places: a minute is not enough on a busy machine.
}, 240_000);
