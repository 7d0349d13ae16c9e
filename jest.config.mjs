// Three sizes of tests: unit (pure), int (real PostgreSQL), web (jsdom). `npm test` runs all; here one by `jest --selectProjects unit`.
const swc = (tsx) => [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true, tsx },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, react: { runtime: 'automatic' } },
      keepClassNames: true,
    },
    module: { type: 'es6' },
  },
];
const base = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.ts$': swc(false), '^.+\\.tsx$': swc(true) },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironmentOptions: { customExportConditions: ['@lianxi/source', 'node'] },
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/apps/e2e/'],
  modulePathIgnorePatterns: ['/dist/'],
};
// One load of the product for all files of a worker (tools/jest/kept-runtime.mjs).
const kept = { testEnvironment: '<rootDir>/tools/jest/kept-environment.mjs', runtime: '<rootDir>/tools/jest/kept-runtime.mjs' };
export default {
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/libs/{domain,contract,api-documents,api-data,testkit}/**/*.test.ts', '<rootDir>/apps/api/**/*.test.ts', '<rootDir>/tools/**/*.test.ts'], testPathIgnorePatterns: [...base.testPathIgnorePatterns, '\\.int\\.test\\.ts$'] },
    { ...base, ...kept, displayName: 'int', setupFiles: ['<rootDir>/tools/jest/graphql.mjs'], setupFilesAfterEnv: ['<rootDir>/tools/jest/patience.mjs'], testMatch: ['<rootDir>/{apps,libs,tools}/**/*.int.test.ts'], globalSetup: '<rootDir>/tools/postgres/jest-setup.mjs', globalTeardown: '<rootDir>/tools/postgres/jest-teardown.mjs' },
    { ...base, displayName: 'web', testEnvironment: 'jsdom', testEnvironmentOptions: { customExportConditions: ['@lianxi/source', 'browser'] }, testMatch: ['<rootDir>/apps/web/**/*.test.{ts,tsx}', '<rootDir>/libs/web-ui/**/*.test.{ts,tsx}'] },
  ],
};
