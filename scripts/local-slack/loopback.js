// The workspace's binary has no setting for the address it listens on, and would open its port to the whole network. It
// loads this file first and then listens on this machine only.
const serve = Bun.serve;
Bun.serve = (options) => serve({ ...options, hostname: '127.0.0.1' });
