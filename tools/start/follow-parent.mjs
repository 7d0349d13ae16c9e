// Loaded into the server by `node --import`: when the launcher is gone, however it went, the server ends too and in good order.
process.channel?.unref();
process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 10_000).unref();
});
