import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

const only = (tag, ...allowed) => ({ sourceTag: `type:${tag}`, onlyDependOnLibsWithTags: allowed.map((name) => `type:${name}`) });
const banned = (tag, ...externals) => ({ sourceTag: `type:${tag}`, bannedExternalImports: externals });
// Tests of the domain may use npm packages (property tests); the arrows between projects hold for them too.
const boundaries = (domainBan, allow = []) => ['error', {
  enforceBuildableLibDependency: false,
  allow,
  depConstraints: [
    only('domain'), ...domainBan,
    only('contract', 'domain'),
    only('api-data', 'domain'), banned('api-data', '@nestjs/*', 'graphql'),
    only('api-documents', 'domain'), banned('api-documents', 'typeorm', '@nestjs/*'),
    only('web-ui', 'domain'), banned('web-ui', '@apollo/*', 'react-router'),
    only('testkit', 'api-data', 'domain'),
    only('api', 'contract', 'api-data', 'api-documents', 'domain', 'testkit'),
    only('web', 'contract', 'web-ui', 'domain'), banned('web', 'typeorm', '@nestjs/*'),
    only('e2e', 'testkit', 'domain'),
  ],
}];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.data/**', '.nx/**', 'apps/web/src/gql/**', 'libs/contract/generated/**', 'tools/fence-fixture/**', 'apps/e2e/output/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mjs}'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { '@nx': nx },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true, IIFEs: true }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'String unions, no enums.' },
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      ],
      '@nx/enforce-module-boundaries': boundaries([banned('domain', '*')]),
    },
  },
  { files: ['libs/domain/**/*.test.ts'], rules: { '@nx/enforce-module-boundaries': boundaries([]) } },
  // The scenarios drive the browser that tools finds.
  { files: ['apps/e2e/**/*.ts'], rules: { '@nx/enforce-module-boundaries': boundaries([banned('domain', '*')], ['../../tools/browser.mjs', '../../tools/postgres/process.mjs', '../../tools/postgres/index.mjs']) } },
  {
    files: ['libs/domain/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: '^[^.]', message: 'domain imports nothing: no npm package, no node: module.' }] }],
      'no-restricted-globals': ['error', 'Date', 'process', 'Buffer', 'setTimeout', 'fetch'],
    },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'apps/e2e/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'no-restricted-properties': [
        'error',
        ...['it', 'test', 'describe'].flatMap((object) => ['only', 'skip', 'todo'].map((property) => ({ object, property, message: 'No narrowed or skipped tests.' }))),
      ],
    },
  },
  { files: ['*.config.{mjs,ts}', 'apps/*/*.config.ts', 'codegen.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
