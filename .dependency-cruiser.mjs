// Arrows inside projects (docs: architecture, "Arrows"); those between projects are Nx's, in eslint.config.mjs.
// FENCE_TREE lets the fence's own proof point the same rules at a fixture that must fail.
const tree = process.env.FENCE_TREE ?? '^';
const api = `${tree}apps/api/src/`;
const web = `${tree}apps/web/src/`;

const rules = {
  forbidden: [
    { name: 'no-cycle', comment: 'Two files that need each other are one file, or miss a third.', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'domain-imports-nothing', severity: 'error', from: { path: `${tree}libs/domain/`, pathNot: '\\.test\\.ts$' }, to: { dependencyTypesNot: ['local', 'type-only'] } },
    { name: 'resolver-knows-no-typeorm', severity: 'error', from: { path: `${api}.*\\.resolver\\.ts$` }, to: { path: '(^|node_modules/)typeorm(/|$)' } },
    { name: 'service-knows-no-graphql', severity: 'error', from: { path: `${api}.*\\.service\\.ts$` }, to: { path: '@nestjs/graphql' } },
    { name: 'platform-knows-no-feature', severity: 'error', from: { path: `${api}platform/` }, to: { path: `${api}feature/` } },
    {
      name: 'feature-calls-services-of-others',
      comment: "A feature may call another's service, never its resolver.",
      severity: 'error',
      from: { path: `${api}feature/([^/]+)/` },
      to: { path: `${api}feature/[^/]+/.*\\.resolver\\.ts$`, pathNot: `${api}feature/$1/` },
    },
    {
      name: 'testkit-seeds-and-tests-only',
      comment: 'The server takes the demonstration from the testkit in one place; everything else of it is for tests and benches.',
      severity: 'error',
      from: { path: api, pathNot: '(/demo\\.ts|/testing/.*|\\.test\\.ts|\\.fixture\\.ts)$' },
      to: { path: 'libs/testkit/' },
    },
    { name: 'web-ui-is-lowest', severity: 'error', from: { path: `${web}ui/` }, to: { path: `${web}(feature|page|app)/` } },
    { name: 'web-feature-below-page', severity: 'error', from: { path: `${web}feature/` }, to: { path: `${web}(page|app)/` } },
    { name: 'web-feature-alone', comment: 'No feature imports another: pages compose them.', severity: 'error', from: { path: `${web}feature/([^/]+)/` }, to: { path: `${web}feature/`, pathNot: `${web}feature/$1/` } },
    { name: 'web-page-below-app', severity: 'error', from: { path: `${web}page/` }, to: { path: `${web}app/` } },
    { name: 'web-knows-no-server', severity: 'error', from: { path: web }, to: { path: '(^|node_modules/)(typeorm|@nestjs)(/|$)' } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/core$' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^(apps|libs)/[^/]+/dist/', '^apps/web/src/gql/', ...(process.env.FENCE_TREE ? [] : ['^tools/fence-fixture/'])] },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@lianxi/source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};

export { rules as default };
