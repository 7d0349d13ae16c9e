import { buildSchema, parse, validate } from 'graphql';
import { limitQuery } from './query-limits.js';

const schema = buildSchema(`
  type Query { tasks(page: PageInput): TaskPage! }
  input PageInput { limit: Int! = 50 offset: Int! = 0 }
  type TaskPage { items: [Task!]! }
  type Task { id: ID! slots: [Slot!]! }
  type Slot { id: ID! task: Task! }
`);
const refused = (query: string): boolean => validate(schema, parse(query), [limitQuery]).some((error) => error.message === 'QUERY_TOO_COMPLEX');

describe('rows a query may ask for', () => {
  it('lets a full page with its lists through', () => {
    expect(refused('{ tasks(page: { limit: 100 }) { items { id slots { id task { id } } } } }')).toBe(false);
  });

  it('refuses lists that lead back to where they came from, few as the fields are, also by fragments', () => {
    expect(refused('{ tasks(page: { limit: 100 }) { items { slots { task { slots { task { slots { id } } } } } } } }')).toBe(true);
    expect(refused('{ tasks { items { ...a } } } fragment a on Task { slots { task { ...b } } } fragment b on Task { slots { task { slots { task { slots { id } } } } } }')).toBe(true);
  });
});
