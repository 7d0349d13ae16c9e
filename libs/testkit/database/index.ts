// A migrated PostgreSQL database per test file.
export { emptyDatabase, testDatabase, type TestDatabase } from '@lianxi/api-data/testing';
