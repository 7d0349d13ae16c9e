// For integration tests (jest's project "int" starts the server); other projects reach it as `@lianxi/testkit/database`.
import { migrate } from '../schema/migrate.js';
import { copyOfTemplate, type TestDatabase } from './test-database.js';

export { emptyDatabase, type TestDatabase } from './test-database.js';

/** A migrated database of the test file's own. Call `drop()` in afterAll. */
export const testDatabase = (): Promise<TestDatabase> => copyOfTemplate((ownerUrl) => migrate({ ownerUrl }));
