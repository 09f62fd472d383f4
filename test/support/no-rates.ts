import type { Turns } from '../../src/chat/delivery/paced-adapter.js';

/** A platform that takes any number of messages. */
export const NO_RATES: Turns = {
  take: async () => 0,
  delayed: async () => undefined,
  limited: async () => undefined,
};
