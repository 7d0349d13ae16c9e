// Before the first integration test: one server; its addresses reach the workers through the environment.
import { startTestCluster } from './test-cluster.mjs';

const setup = async () => {
  const cluster = await startTestCluster();
  const urls = cluster.server.urls('DATABASE');
  globalThis.lianxiTestCluster = cluster; // what set-up and teardown share: Jest loads them apart from each other
  process.env.LIANXI_TEST_ADMIN_URL = cluster.server.adminUrl;
  process.env.LIANXI_TEST_OWNER_URL = urls.ownerUrl;
  process.env.LIANXI_TEST_APP_URL = urls.appUrl;
};
export { setup as default };
