import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { keptOperations } from './kept-operations';
import { precache } from './precache';

const api = process.env['VITE_API'] ?? 'http://127.0.0.1:3000';

/** What every page needs, in files that change rarely: the first that fits. Charts and forms are not named here: they are imported where they are used, and load there. */
const VENDOR = [
  // Before the others: the public page takes this and nothing else of theirs.
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 2 },
  { name: 'data', test: /node_modules\/(@apollo|graphql|@graphql-typed-document-node|rxjs|@wry|optimism|react-router|i18next|react-i18next)\//, priority: 1 },
];

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), keptOperations(), precache()],
  resolve: { conditions: ['@lianxi/source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: fileURLToPath(new URL('dist', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    // A strict policy for images needs no data: addresses this way.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rollupOptions: {
      // The public page is an entry of its own: whoever reports a problem loads nothing of the office.
      // The worker keeps the pages of the field for when there is no connection; its address may not change.
      input: { index: fileURLToPath(new URL('index.html', import.meta.url)), public: fileURLToPath(new URL('public.html', import.meta.url)), sw: fileURLToPath(new URL('src/worker/sw.ts', import.meta.url)) },
      output: { codeSplitting: { groups: VENDOR }, entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js') },
    },
  },
  // The server compares Origin with Host: the browser's own host must reach it.
  server: { port: 5173, proxy: { '/graphql': { target: api, changeOrigin: false }, '/files': { target: api, changeOrigin: false }, '/api': { target: api, changeOrigin: false } } },
});
