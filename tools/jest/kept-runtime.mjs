// Loads the product once per worker instead of once per test file: most of a short file's time was evaluating Nest, TypeORM and
// ourselves anew. Test files, Jest's own modules and mocks are fresh for each file; databases and servers are each file's own.
import asyncHooks, { AsyncLocalStorage } from 'node:async_hooks';
import runtime from 'jest-runtime';

const Runtime = runtime.default ?? runtime;
const kept = new Map();
const ofOneFile = (key) => key.startsWith('@jest/globals') || /\.test\.tsx?$|\/tools\/jest\//.test(key);

/** Jest's runner makes one for each file and lets it follow every promise of the process for good. */
let followers = [];
class Follower extends AsyncLocalStorage {
  constructor() {
    super();
    followers.push(this);
  }
}

class KeptRuntime extends Runtime {
  constructor(config, environment, resolver, transformer, cacheFS, coverageOptions, testPath, globalConfig) {
    const known = kept.get(config.id);
    if (known) {
      known.begin(testPath);
      return known;
    }
    super(config, environment, resolver, transformer, cacheFS, coverageOptions, testPath, globalConfig);
    kept.set(config.id, this);
  }

  requireInternalModule(from, to) {
    const core = this.coreModule.require;
    this.coreModule.require = (name) => (name === 'node:async_hooks' ? { ...asyncHooks, AsyncLocalStorage: Follower } : core.call(this.coreModule, name));
    try {
      return super.requireInternalModule(from, to);
    } finally {
      this.coreModule.require = core;
    }
  }

  begin(testPath) {
    this._testPath = testPath;
    this.esmLoader.testPath = testPath;
    this.executor.testPath = testPath;
    this.testState.state = 'loading';
  }

  // Instead of forgetting everything.
  teardown() {
    for (const follower of followers) follower.disable();
    followers = [];
    this.restoreAllMocks();
    this.testMainModule.reset();
    this.mockState.clear();
    this.jestGlobals.clearJestObjectCache();
    this.registries.internalModuleRegistry.clear();
    this.registries.mockRegistry.clear();
    this.registries.moduleMockRegistry.clear();
    for (const registry of [this.registries.esModuleRegistry, this.registries.moduleRegistry]) {
      for (const key of registry.keys()) if (ofOneFile(key)) registry.delete(key);
    }
    this.loggedReferenceErrors.clear();
  }
}

// Jest asks for this file with require(), and takes its default export only from what says to be such a module.
export const __esModule = true;
export { KeptRuntime as default };
