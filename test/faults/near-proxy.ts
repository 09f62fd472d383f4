import type { Platform } from '../../src/domain/delivery.js';
import type { FaultProxy, ProxyReport } from './fault-proxy.js';
import { carryNear } from './near-wire.js';
import { type Answered, type Asked, newProxy } from './proxy/proxy.mjs';

/** The same fault proxy in this process, for a platform that is here as well: nothing waits for another process. */
export function startNearProxy(
  platform: Platform,
  upstream: (asked: Asked) => Promise<Answered>,
): FaultProxy {
  const proxy = newProxy({ platform, forward: upstream });
  const url = `http://${platform}.invalid/`;
  const undo = carryNear(new URL(url).origin, proxy.handle);
  const tell = async (what: string, told?: object): Promise<void> => void proxy.tell(what, told);
  return {
    url,
    setTime: (ms) => tell('time', { ms }),
    plan: (plan) => tell('plan', { plan }),
    pause: (scope, retryAfterMs) => tell('pause', { scope, retryAfterMs }),
    report: async () => proxy.tell('report') as ProxyReport,
    reset: () => tell('reset'),
    stop: async () => undo(),
  };
}
