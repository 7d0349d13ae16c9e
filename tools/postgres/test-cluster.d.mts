import type { StartedDatabase } from './index.mjs';

export interface TestCluster {
  server: StartedDatabase;
  stop(): Promise<void>;
}

/** One PostgreSQL for a test run; servers left by killed runs are ended first. */
export declare function startTestCluster(root?: string): Promise<TestCluster>;
