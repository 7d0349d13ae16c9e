import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Puts the operations of the pages, by their hashes, beside them: the server takes no others from browsers. */
export function keptOperations(): Plugin {
  return {
    name: 'lianxi-kept-operations',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'operations.json', source: readFileSync(fileURLToPath(new URL('src/gql/persisted-documents.json', import.meta.url)), 'utf8') });
    },
  };
}
