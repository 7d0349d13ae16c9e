import { startTestCluster, type TestCluster } from '../../../tools/postgres/test-cluster.mjs';

// Jest loads set-up and teardown apart from each other; the process is what they share.
const shared = globalThis as { lianxiTestCluster?: TestCluster };

/** Before the first integration test: one server; its addresses reach the workers through the environment. */
const setup = async (): Promise<void> => {
  const cluster = await startTestCluster();
  const urls = cluster.server.urls('DATABASE');
  shared.lianxiTestCluster = cluster;
  process.env['LIANXI_TEST_ADMIN_URL'] = cluster.server.adminUrl;
  process.env['LIANXI_TEST_OWNER_URL'] = urls.ownerUrl;
  process.env['LIANXI_TEST_APP_URL'] = urls.appUrl;
};
export { setup as default };
