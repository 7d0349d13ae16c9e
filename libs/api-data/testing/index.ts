// For integration tests (jest's project "int" starts the server); other projects reach it as `@lianxi/testkit/database`.
import { migrate } from '../schema/migrate.js';
import { copyOf, type Template, type TestDatabase } from './test-database.js';

export { BucketServer } from './bucket-server.js';
export { emptyDatabase, type TestDatabase } from './test-database.js';

const migrated: Template = { name: 'lianxi_template', make: ({ ownerUrl }) => migrate({ ownerUrl }).then(() => null) };

/** A migrated database of the test file's own. Call `drop()` in afterAll. */
export const testDatabase = async (): Promise<TestDatabase> => (await copyOf(migrated)).database;

/** The same with what `fill` put in, once per run; what it answered comes as JSON. */
export const filledDatabase = (name: string, fill: (appUrl: string) => Promise<unknown>): Promise<{ database: TestDatabase; kept: unknown }> =>
  copyOf({ name: `lianxi_template_${name}`, from: migrated, make: ({ appUrl }) => fill(appUrl) });
