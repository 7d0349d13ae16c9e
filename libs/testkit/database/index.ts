// A migrated PostgreSQL database per test file.
export { BucketServer, emptyDatabase, filledDatabase, testDatabase, type TestDatabase } from '@lianxi/api-data/testing';
