import type { Stores } from '../../stores/stores.js';

/** Whether offers are on, as it was a few seconds ago at most: to spare reading where nothing is offered. */
export interface HeldSwitch {
  isOn(): boolean;
}

const HOLDS_MS = 5_000;

/**
 * Says at once what was read last, and reads again behind it. Decides nothing: the gate reads the switch anew each time.
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
  return {
    isOn() {
      const atMs = now().getTime();
      if (atMs - readAtMs >= HOLDS_MS) {
        readAtMs = atMs;
        offersStarts.find().then(
          (start) => {
            isOn = start?.isOn ?? configured;
          },
          // What can't be read is tried again by the next who asks.
          () => {
            readAtMs = Number.NEGATIVE_INFINITY;
          },
        );
      }
      return isOn;
    },
  };
}
