// After the last integration test: the server and its folder go.
const teardown = () => globalThis.lianxiTestCluster?.stop();
export { teardown as default };
