import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env['VITE_API'] ?? 'http://127.0.0.1:3000';

/** Big libraries in files of their own: they change rarely, and no page loads one it does not use. */
const VENDOR: readonly (readonly [string, RegExp])[] = [
  ['react', /node_modules\/(react|react-dom|scheduler)\//],
  [
    'chart',
    /node_modules\/(recharts|victory-vendor|d3-[a-z]+|@reduxjs|react-redux|redux|reselect|immer|decimal\.js-light|es-toolkit|internmap|eventemitter3)\//,
  ],
  [
    'data',
    /node_modules\/(@apollo|graphql|@graphql-typed-document-node|rxjs|@wry|optimism|react-router|i18next|react-i18next)\//,
  ],
];

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  resolve: { conditions: ['@lianxi/source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: fileURLToPath(new URL('dist', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    // A strict policy for images needs no data: addresses this way.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rollupOptions: {
      output: { manualChunks: (id: string) => VENDOR.find(([, pattern]) => pattern.test(id))?.[0] },
    },
  },
  server: { port: 5173, proxy: { '/graphql': api, '/files': api } },
});
