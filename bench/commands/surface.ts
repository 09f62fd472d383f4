import type { Platform } from '../../src/domain/delivery.js';

/** Something that answers what people type on a platform. */
export interface Surface {
  readonly platform: Platform;
  readonly url: string;
  stop(): Promise<void>;
}

export const SIGNING_SECRET = 'bench';
export const BOT_TOKEN = 'xoxb-bench';
