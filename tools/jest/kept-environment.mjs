// One set of globals for all test files of a worker: modules loaded in it can stay (see kept-runtime.mjs).
import { TestEnvironment } from 'jest-environment-node';

const kept = new Map();

class KeptEnvironment extends TestEnvironment {
  constructor(config, context) {
    const { id } = config.projectConfig;
    const known = kept.get(id);
    if (known) return known;
    super(config, context);
    kept.set(id, this);
    this.global.Error.stackTraceLimit = 10; // Node's own: a hundred frames are mapped to their sources for every refusal a test expects
    this.environmentVariables = { ...this.global.process.env };
  }

  // The next file finds the variables as the first one did; the rest goes with the worker.
  async teardown() {
    const { env } = this.global.process;
    for (const name of Object.keys(env)) if (!(name in this.environmentVariables)) delete env[name];
    Object.assign(env, this.environmentVariables);
    delete this.global[Symbol.for('TEST_TIMEOUT_SYMBOL')]; // what jest.setTimeout() left
    this.fakeTimers.useRealTimers();
    this.fakeTimersModern.useRealTimers();
  }
}

export { KeptEnvironment as default };
