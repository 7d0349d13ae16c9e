import { createHash } from 'node:crypto';
import type { Plugin, Rollup } from 'vite';

/** Pages that open without a connection, and the one every address begins with. */
const PAGES = ['/page/field-page.tsx', '/page/field-list-page.tsx', '/page/today-page.tsx', '/feature/field/waiting-badge.tsx', '/feature/field/field-store.ts', '/feature/field/sync-state.ts', '/i18n/en.ts'];
const ENTRY = 'index';

type Chunk = Rollup.OutputChunk & { viteMetadata?: { importedCss?: Set<string> } };

const isChunk = (output: Rollup.OutputAsset | Rollup.OutputChunk): output is Chunk => output.type === 'chunk';
const holds = (chunk: Chunk): boolean => PAGES.some((page) => chunk.facadeModuleId?.endsWith(page) === true || chunk.moduleIds.some((id) => id.endsWith(page)));

/** Everything these pages load, and nothing of the others. */
export function filesOfPages(bundle: Rollup.OutputBundle): readonly string[] {
  const found = new Set<string>();
  const take = (name: string): void => {
    const chunk = bundle[name];
    if (found.has(name) || chunk === undefined || !isChunk(chunk)) return;
    found.add(name);
    for (const css of chunk.viteMetadata?.importedCss ?? []) found.add(css);
    chunk.imports.forEach(take);
  };
  for (const chunk of Object.values(bundle).filter(isChunk)) if ((chunk.isEntry && chunk.name === ENTRY) || holds(chunk)) take(chunk.fileName);
  return [...found].sort();
}

/** Writes into the worker which files it keeps, and a name for exactly these. */
export function precache(): Plugin {
  return {
    name: 'lianxi-precache',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const worker = bundle['sw.js'];
      const page = bundle['index.html'];
      if (worker === undefined || !isChunk(worker)) return;
      const files = filesOfPages(bundle);
      const html = page?.type === 'asset' ? String(page.source) : '';
      const version = createHash('sha256').update(files.join('|')).update(html).digest('hex').slice(0, 12);
      worker.code = worker.code.replace('%FILES%', files.map((file) => `/${file}`).join('|')).replace('%VERSION%', version);
    },
  };
}
