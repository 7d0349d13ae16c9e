// Imported by tests only (`@lianxi/testkit/database`), never built: it reaches the launcher in tools.
import { migrate } from '@lianxi/api-data';
import { copyOfTemplate, type TestDatabase } from './test-database.js';

export { emptyDatabase, type TestDatabase } from './test-database.js';

/** A migrated database of the test file's own. Call `drop()` in afterAll. */
export const testDatabase = (): Promise<TestDatabase> => copyOfTemplate((url) => migrate({ ownerUrl: url }));
