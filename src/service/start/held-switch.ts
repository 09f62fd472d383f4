import type { Stores } from '../../stores/stores.js';

/** Whether offers are on, as it was a few seconds ago at most: to spare reading where nothing is offered. */
export interface HeldSwitch {
  isOn(): Promise<boolean>;
}

const HOLDS_MS = 5_000;

/**
 * Decides nothing: the gate reads the switch anew each time. Where it can't be read, what was read last counts.
 *
 * @param configured what counts where no person has switched.
 */
export function heldSwitch(
  { offersStarts }: { readonly offersStarts: Pick<Stores['offersStarts'], 'find'> },
  configured: boolean,
  now: () => Date,
): HeldSwitch {
  let isOn = configured;
  let readAtMs = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | null = null;
  const read = async (): Promise<void> => {
    const atMs = now().getTime();
    try {
      isOn = (await offersStarts.find())?.isOn ?? configured;
      readAtMs = atMs;
    } catch {
      // Tried again by the next who asks; whoever goes on will hear from the gate that nothing can be judged.
      readAtMs = Number.NEGATIVE_INFINITY;
    } finally {
      reading = null;
    }
  };
  return {
    async isOn() {
      if (Math.abs(now().getTime() - readAtMs) >= HOLDS_MS) {
        reading ??= read();
        await reading;
      }
      return isOn;
    },
  };
}
