import type { CodegenConfig } from '@graphql-codegen/cli';
import { createHash } from 'node:crypto';

const scalars = { LocalDate: 'string', DateTime: 'string', ID: 'string' };

const config: CodegenConfig = {
  schema: 'libs/contract/*.graphql',
  generates: {
    'libs/contract/generated/schema.ts': {
      plugins: ['typescript'],
      config: { scalars, enumsAsTypes: true, useTypeImports: true, immutableTypes: false, avoidOptionals: { field: false, inputValue: false }, inputMaybeValue: 'T | null | undefined', skipTypename: true },
    },
    'apps/web/src/gql/': {
      preset: 'client',
      documents: ['apps/web/src/**/*.{ts,tsx}', '!apps/web/src/gql/**'],
      // Browsers name their operations by these, and the server takes no others (platform/kept-operations.ts). 132 bits: short, for each page carries them.
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 22) } },
      // The whole schema as types stands in the contract once; here only what the documents of the screens speak of.
      config: { scalars, enumsAsTypes: true, useTypeImports: true, onlyOperationTypes: true },
    },
  },
  ignoreNoDocuments: true,
};

export default config;
