import { GraphQLSchemaHost } from '@nestjs/graphql';
import { isEnumType, isInputObjectType, isObjectType, type GraphQLSchema } from 'graphql';
import { bootApi, type TestApi } from '../testing/index.js';

let api: TestApi;
let schema: GraphQLSchema;
beforeAll(async () => {
  api = await bootApi();
  schema = api.app.get(GraphQLSchemaHost).schema;
});
afterAll(() => api.close());

it('has a resolver for every root field and for every field that takes arguments', () => {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const missing = Object.values(schema.getTypeMap()).flatMap((type) =>
    !isObjectType(type) || type.name.startsWith('__')
      ? []
      : Object.values(type.getFields())
          .filter((field) => (roots.includes(type) || field.args.length > 0) && field.extensions['resolved'] !== true)
          .map((field) => `${type.name}.${field.name}`),
  );
  expect(missing).toEqual([]);
});

it('describes every type, field, argument and input field', () => {
  const missing = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__') || ['Query', 'Mutation', 'String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name)) return [];
    return type.description ? [] : [type.name];
  });
  const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
    (isObjectType(type) || isInputObjectType(type)) && !type.name.startsWith('__')
      ? Object.values(type.getFields()).filter((field) => !field.description).map((field) => `${type.name}.${field.name}`)
      : [],
  );
  const enums = Object.values(schema.getTypeMap()).filter((type) => isEnumType(type) && !type.description && !type.name.startsWith('__'));
  expect([...missing, ...fields, ...enums.map((type) => type.name)]).toEqual([]);
});

it('answers who is there', async () => {
  const { viewer } = await api.as('liaison').query<{ viewer: unknown }>(`{ viewer { accountName personName posts { title unitName capacity } jointMeetings { jointMeeting { name } roles viewerCan counts { duties } } } }`);
  expect(viewer).toMatchObject({ accountName: 'liaison', posts: [{ unitName: '市财政局' }], jointMeetings: [{ roles: ['liaison'], viewerCan: ['recordComplaint', 'reportVerification', 'fileReport'], counts: { duties: 0 } }] });
  expect(await api.anonymous.query('{ viewer { id } }')).toEqual({ viewer: null });
});
