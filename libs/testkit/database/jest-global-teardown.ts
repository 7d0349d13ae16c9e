import type { TestCluster } from '../../../tools/postgres/test-cluster.mjs';

const teardown = async (): Promise<void> => {
  await (globalThis as { lianxiTestCluster?: TestCluster }).lianxiTestCluster?.stop();
};
export { teardown as default };
